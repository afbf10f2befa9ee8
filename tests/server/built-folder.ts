// A tiny built game in a temporary folder, compressed as the real one is, and a server that serves it.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Listening, listenOnFreePort } from '../../src/server/listen.ts';
import { buildServer } from '../../src/server/server.ts';
import { compressFolder } from '../../src/tools/precompress-plugin.ts';

export const SCRIPT = `export const words = ${JSON.stringify('kalimat yang berulang '.repeat(200))};\n`;
const PAGE = `<!doctype html><title>Lakon</title>${'<p>Loket tiga</p>'.repeat(100)}`;

const FILES: Record<string, string> = {
  'web/index.html': PAGE,
  'web/hashed/page-Ab3dE6gH.js': SCRIPT,
  'web/assets/cast/loket-tiga.json': JSON.stringify({
    frames: Array.from({ length: 200 }, (_, i) => `bahar/face-${i}`),
  }),
  'web/assets/small.json': '{"tiny":true}',
  'web/.lakon-build': 'not for visitors',
  'web/assets/cast/loket-tiga.webp': 'RIFF....WEBP',
  'web/lukisan.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'secret.txt': 'outside the built game',
};

/** Writes the folder and returns its path; `web/` inside it is the built game. */
export async function writeBuiltFolder(parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, 'lakon-server-'));
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await compressFolder(join(folder, 'web'));
  return folder;
}

export interface Served extends Listening {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a fresh built folder on any free port of this computer. */
export async function serveBuiltFolder(): Promise<Served> {
  const folder = await writeBuiltFolder();
  const listening = await listenOnFreePort(() => buildServer({ webRoot: join(folder, 'web') }), '127.0.0.1', 0);
  return {
    ...listening,
    url: `http://127.0.0.1:${listening.port}`,
    async stop() {
      await listening.app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
