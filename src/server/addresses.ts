// Which addresses people can type to reach this server: on this computer, and on phones in the same network.
// Asks nothing of the network; the caller passes the interfaces of the machine.

import type { NetworkInterfaceInfo } from 'node:os';

export interface Addresses {
  /** For a browser on this computer; absent if the server listens on another interface alone. */
  readonly local: string | undefined;
  /** For other devices, the likeliest first. Empty if the server listens on this computer alone. */
  readonly lan: readonly string[];
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|tailscale|zt|wg|cni|flannel|podman|lxc)|vEthernet|VirtualBox|VMware|WSL/i;

/** Lists the addresses under which a server that listens on `host` and `port` can be opened. */
export function addressesOf(host: string, port: number, interfaces: Interfaces): Addresses {
  if (isLoopback(host)) return { local: urlOf(host, port), lan: [] };
  if (host !== '0.0.0.0' && host !== '::') return { local: undefined, lan: [urlOf(host, port)] };
  return { local: urlOf('localhost', port), lan: lanHosts(interfaces).map((address) => urlOf(address, port)) };
}

/** True for hosts that only this computer can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function lanHosts(interfaces: Interfaces): string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
      .map((info) => ({ address: info.address, rank: rankOf(name, info.address) })),
  );
  return found.sort((a, b) => a.rank - b.rank).map((entry) => entry.address);
}

// Home and office routers mostly give 192.168.x.x; virtual machines and tunnels are reachable by no phone.
function rankOf(name: string, address: string): number {
  if (VIRTUAL.test(name)) return 4;
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 2;
  return 3;
}

function urlOf(host: string, port: number): string {
  const shown = host.includes(':') ? `[${host}]` : host;
  return `http://${shown}${port === 80 ? '' : `:${port}`}/`;
}
