// How many other devices have asked this server for anything since it started. Addresses stay in memory; only their number leaves.
import { networkInterfaces } from 'node:os';
import { isLoopback } from '../addresses.ts';
import { plainAddress } from './limits.ts';

export interface ReachedDevices {
  reached(address: string): void;
  count(): number;
}

/** More than these are no hall any longer. */
const MOST = 10_000;

export function createReachedDevices(interfaces = networkInterfaces): ReachedDevices {
  const others = new Set<string>();
  /** This computer, under its own addresses. */
  const own = new Set<string>();
  const isOwn = (address: string) =>
    isLoopback(address) ||
    Object.values(interfaces()).some((infos) => infos?.some((info) => plainAddress(info.address) === address));
  return {
    reached(written) {
      const address = plainAddress(written);
      if (address === '' || others.has(address) || own.has(address) || others.size >= MOST) return;
      if (!isOwn(address)) others.add(address);
      else if (own.size < MOST) own.add(address);
    },
    count: () => others.size,
  };
}
