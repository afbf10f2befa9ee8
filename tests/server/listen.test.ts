// Ports that are taken, by us or by others, and ports that run out.

import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePort, NoFreePort } from '../../src/server/free-port.ts';
import { serveBuiltFolder } from './built-folder.ts';

const held: Server[] = [];

/** Holds a port as another program would; 0 lets the system choose. */
function hold(host: string, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    held.push(server);
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}

afterEach(async () => {
  await Promise.all(held.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('a free port', () => {
  it('is the wanted one when nobody uses it', async () => {
    const port = await hold('127.0.0.1');
    await new Promise((resolve) => held.pop()?.close(resolve));
    expect(await findFreePort('127.0.0.1', port)).toBe(port);
  });

  it('is a later one when the wanted one is taken', async () => {
    const taken = await hold('127.0.0.1');
    const found = await findFreePort('127.0.0.1', taken);
    expect(found).toBeGreaterThan(taken);
    expect(found).toBeLessThan(taken + 50);
    await hold('127.0.0.1', found);
  });

  it('avoids a port that another program holds on this computer alone', async () => {
    const taken = await hold('127.0.0.1');
    expect(await findFreePort('0.0.0.0', taken)).not.toBe(taken);
  });

  it('is refused, not guessed, when none is left', async () => {
    const taken = await hold('127.0.0.1');
    await expect(findFreePort('127.0.0.1', taken, 1)).rejects.toBeInstanceOf(NoFreePort);
  });

  it('passes on an address that this computer does not have', async () => {
    await expect(findFreePort('192.0.2.199', 39_000)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });
});

describe('two servers', () => {
  it('run side by side on different ports', async () => {
    const [first, second] = [await serveBuiltFolder(), await serveBuiltFolder()];
    try {
      expect(first.port).not.toBe(second.port);
      for (const { url } of [first, second]) expect((await fetch(`${url}/healthz`)).status).toBe(200);
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  });
});
