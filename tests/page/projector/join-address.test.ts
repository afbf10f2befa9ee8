import { expect, test } from 'vitest';
import { joinAddress } from '../../../src/page/projector/join-address.ts';

const here = (...lan: string[]) => ({ lan, answering: lan, devices: 0 });

test('a page on the server’s own computer passes on the address that phones can reach', () => {
  const lan = here('http://192.168.1.7:3000/', 'http://10.0.0.4:3000/');
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000']) {
    expect(joinAddress({ origin, here: lan }, 'ACDEFG')).toEqual({
      typed: '192.168.1.7:3000',
      link: 'http://192.168.1.7:3000/#/room/ACDEFG',
      isLocal: true,
    });
  }
});

test('what the desk picked among several counts', () => {
  const lan = here('http://192.168.1.7:3000/', 'http://10.0.0.4:3000/');
  const found = joinAddress({ origin: 'http://localhost:3000', here: lan, picked: 'http://10.0.0.4:3000/' }, 'ACDEFG');
  expect(found?.typed).toBe('10.0.0.4:3000');
});

test('without a network, and before it is known, a computer’s own name for itself is never given away', () => {
  expect(joinAddress({ origin: 'http://localhost:3000', here: here() }, 'ACDEFG')).toBeUndefined();
  expect(joinAddress({ origin: 'http://127.0.0.1:3000' }, 'ACDEFG')).toBeUndefined();
});

test('any other page is found where it is open', () => {
  expect(joinAddress({ origin: 'https://lakon.example.go.id' }, 'ACDEFG')).toEqual({
    typed: 'lakon.example.go.id',
    link: 'https://lakon.example.go.id/#/room/ACDEFG',
    isLocal: false,
  });
  expect(joinAddress({ origin: 'http://192.168.1.7:3000' }, 'ACDEFG')?.typed).toBe('192.168.1.7:3000');
});
