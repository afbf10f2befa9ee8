// Composes the server: headers first, then what it answers. Listens to nothing by itself.
// The rooms of a workshop join here, beside the files of the game.

import Fastify, { type FastifyInstance } from 'fastify';
import { registerHeaders } from './headers.ts';
import { registerWorkshop, type WorkshopOptions } from './room/workshop.ts';
import { registerStaticFiles } from './static-files.ts';

export interface ServerOptions {
  /** Absolute path of the folder with the built game. */
  readonly webRoot: string;
  readonly logLevel?: string;
  /** Without it, no rooms are served. */
  readonly workshop?: WorkshopOptions;
}

/** Builds a server that is ready to listen. */
export async function buildServer({ webRoot, logLevel = 'silent', workshop }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: 16 * 1024,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  await registerHeaders(app);
  app.setNotFoundHandler(async (_request, reply) => {
    reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8');
    return 'Tidak ada di sini. Buka alamatnya tanpa tambahan di belakang.\nNothing here. Open the address with nothing after it.\n';
  });
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  if (workshop) await registerWorkshop(app, workshop);
  await registerStaticFiles(app, webRoot);
  return app;
}
