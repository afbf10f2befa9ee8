// The built game, published by a server of a test's own: a newer version can take its place there, and the server can go away.
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildServer } from '../../src/server/server.ts';

export interface PublishedGame {
  url: string;
  /** Puts a version in its place of which every hashed file has another name: none of the names before is left. */
  publishNext(): void;
  /** From then on nobody answers. */
  goAway(): Promise<void>;
}

/** Publishes a copy, in `folder`, of what the build made. */
export async function publishGame(folder: string): Promise<PublishedGame> {
  cpSync(resolve('dist/web'), folder, { recursive: true });
  const server = await buildServer({ webRoot: folder });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url: `${url}/`,
    publishNext: () => renameHashed(folder),
    goAway: async () => {
      server.server.closeAllConnections();
      await server.close();
    },
  };
}

function renameHashed(folder: string): void {
  const hashed = join(folder, 'hashed');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // They would still hold the names before.
  for (const file of files.filter((one) => /\.(br|gz)$/.test(one))) rmSync(join(folder, file));
  const names = new Map(
    readdirSync(hashed).map((name) => [name, name.replace(/-(.{8})\./, (_, hash) => `-${turn(hash)}.`)]),
  );
  for (const [before, now] of names) renameSync(join(hashed, before), join(hashed, now));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html)$/.test(file)) continue;
    const content = readFileSync(join(folder, file), 'utf8');
    let next = content;
    for (const [before, now] of names) next = next.replaceAll(before, now);
    // The list of files says of a page that has changed that it has.
    if (file === 'offline-worker.js') next = next.replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, '$1next$2');
    writeFileSync(join(folder, file), next);
  }
}

const turn = (hash: string) => [...hash].reverse().join('');
