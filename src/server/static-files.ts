// Serves the built game. Prefers the .br and .gz files that the build wrote beside the originals.
// A file that is not there is a 404, never index.html: the page keeps its places behind the #.

import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { HASHED_FOLDER } from './hashed-folder.ts';

/** Serves every file under `root`, an absolute path. */
export async function registerStaticFiles(app: FastifyInstance, root: string): Promise<void> {
  const alike = {
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    // The compressed neighbours are answers to the same address, no addresses of their own.
    allowedPath: (path: string) => !/\.(br|gz)$/.test(path),
  } as const;
  await app.register(fastifyStatic, {
    ...alike,
    root: join(root, HASHED_FOLDER),
    prefix: `/${HASHED_FOLDER}/`,
    // Such a name never means another file: nobody asks again whether it has changed, and every byte of a header counts on a slow phone.
    etag: false,
    lastModified: false,
    acceptRanges: false,
    setHeaders: (reply) => reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  await app.register(fastifyStatic, {
    ...alike,
    root,
    decorateReply: false,
    // no-cache means: keep it, but ask before using it again (the ETag makes that a short answer).
    setHeaders: (reply) => reply.header('cache-control', 'no-cache'),
  });
}
