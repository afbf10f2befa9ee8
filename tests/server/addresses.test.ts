// Which addresses are shown, in which order, for the networks that workshops meet.

import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/server/addresses.ts';

function v4(address: string, internal = false): NetworkInterfaceInfo {
  return { address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null };
}

const INTERFACES = {
  lo: [v4('127.0.0.1', true)],
  docker0: [v4('172.17.0.1')],
  'vEthernet (WSL)': [v4('192.168.96.1')],
  eth0: [v4('10.20.0.7')],
  wlan0: [
    v4('192.168.1.23'),
    { ...v4('fe80::1'), family: 'IPv6', scopeid: 2, cidr: null } satisfies NetworkInterfaceInfo,
  ],
  eth1: [v4('169.254.10.10')],
};

describe('addresses', () => {
  it('puts the home network first and what no phone can reach last', () => {
    expect(addressesOf('0.0.0.0', 3000, INTERFACES)).toEqual({
      local: 'http://localhost:3000/',
      lan: [
        'http://192.168.1.23:3000/',
        'http://10.20.0.7:3000/',
        'http://172.17.0.1:3000/',
        'http://192.168.96.1:3000/',
      ],
    });
  });

  it('shows no address for phones when only this computer is served', () => {
    expect(addressesOf('127.0.0.1', 3001, INTERFACES)).toEqual({ local: 'http://127.0.0.1:3001/', lan: [] });
    expect(addressesOf('::1', 3001, INTERFACES)).toEqual({ local: 'http://[::1]:3001/', lan: [] });
  });

  it('shows just the one interface that was chosen', () => {
    const addresses = addressesOf('10.20.0.7', 80, INTERFACES);
    expect(addresses).toEqual({ local: undefined, lan: ['http://10.20.0.7/'] });
  });

  it('finds none without a network', () => {
    expect(addressesOf('0.0.0.0', 3000, { lo: [v4('127.0.0.1', true)] }).lan).toEqual([]);
  });
});
