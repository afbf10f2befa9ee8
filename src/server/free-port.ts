// Finds a port that nobody uses. Leaves listening itself to listen.ts.

import { createServer } from 'node:net';
import { isLoopback } from './addresses.ts';

/** Thrown when the wanted port and the ones after it are all taken. */
export class NoFreePort extends Error {}

/** The wanted port if it is free on `host`, else the next free one among `tries`. Port 0 stays 0. */
export async function findFreePort(host: string, wanted: number, tries = 50): Promise<number> {
  if (wanted === 0) return 0;
  const last = Math.min(wanted + tries - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (await isFree(host, port)) return port;
  }
  throw new NoFreePort(`${wanted}-${last}`);
}

// Another program may hold the port on the loopback addresses alone: some systems then let us listen on 0.0.0.0,
// and a browser on this computer that opens “localhost” would meet the other program.
async function isFree(host: string, port: number): Promise<boolean> {
  const hosts = isLoopback(host) ? [host] : [host, '127.0.0.1', '::1'];
  for (const each of hosts) {
    if (!(await canListen(each, port))) return false;
  }
  return true;
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      // A computer without IPv6 has no ::1: nobody can be in the way there.
      else if (host === '::1') resolve(true);
      else reject(error);
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
