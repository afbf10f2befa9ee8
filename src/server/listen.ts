// Brings a server to a free port. A port that is taken is no failure: the next free one is used, and the caller told.

import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { findFreePort } from './free-port.ts';

export interface Listening {
  readonly app: FastifyInstance;
  readonly port: number;
}

/** Listens on `wanted` or the next free port. `build` is called anew if another program takes the port meanwhile. */
export async function listenOnFreePort(
  build: () => Promise<FastifyInstance>,
  host: string,
  wanted: number,
): Promise<Listening> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort(host, wanted);
    const app = await build();
    try {
      await app.listen({ host, port });
      return { app, port: (app.server.address() as AddressInfo).port };
    } catch (error) {
      await app.close();
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 5) throw error;
    }
  }
}
