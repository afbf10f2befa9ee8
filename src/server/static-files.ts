// Serves the built game. Prefers the .br and .gz files that the build wrote beside the originals.
// A file that is not there is a 404, never index.html: the page keeps its places behind the #.

import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { HASHED_FOLDER } from './hashed-folder.ts';

/** Serves every file under `root`, an absolute path. */
export async function registerStaticFiles(app: FastifyInstance, root: string): Promise<void> {
  const hashed = `${root}${sep}${HASHED_FOLDER}${sep}`;
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    // The compressed neighbours are answers to the same address, no addresses of their own.
    allowedPath: (path) => !/\.(br|gz)$/.test(path),
    setHeaders(reply, path) {
      // no-cache means: keep it, but ask before using it again (the ETag makes that a short answer).
      reply.header('cache-control', path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
