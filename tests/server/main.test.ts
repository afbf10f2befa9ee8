// The built server as a program: it starts, says where, respects its settings, and ends cleanly when told to.
// Built here by the real configuration, into a folder of its own inside the project so that it finds its libraries.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeBuiltFolder } from './built-folder.ts';
import { rawRequest } from './raw-request.ts';

let folder = '';
const running = new Set<ChildProcess>();

beforeAll(async () => {
  const parent = join(process.cwd(), '.lakon');
  await mkdir(parent, { recursive: true });
  folder = await writeBuiltFolder(parent);
  const outDir = join(folder, 'server');
  await build({ configFile: 'vite.server.config.ts', logLevel: 'error', build: { outDir } });
}, 60_000);
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly output: string;
}

function spawnServer(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(folder, 'server', 'main.mjs')], {
    env: { PATH: process.env.PATH, LAKON_DATA: join(folder, `data-${running.size}`), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  return child;
}

function start(env: Record<string, string>): Promise<Started> {
  const child = spawnServer(env);
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const port = /http:\/\/[\w.]+:(\d+)\//.exec(output)?.[1];
      if (port && output.includes('Ctrl+C')) resolve({ child, port: Number(port), output });
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

describe('the server program', () => {
  it('serves the game and prints its address in the chosen language', async () => {
    const { port, output } = await start({ LAKON_PORT: '0', LAKON_HOST: '127.0.0.1', LAKON_LOCALE: 'en' });
    expect(output).toContain(`http://127.0.0.1:${port}/`);
    expect(output).toContain('Lakon is running.');
    expect(output).not.toContain('sudah berjalan');
    expect((await rawRequest(port, 'GET', '/')).body.toString()).toContain('Loket tiga');
  });

  it('moves to the next port when the wanted one is busy, and says so', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    try {
      const { port, output } = await start({ LAKON_PORT: String(taken), LAKON_HOST: '127.0.0.1' });
      expect(port).toBeGreaterThan(taken);
      expect(output).toContain(`Port ${taken} sedang dipakai`);
      expect((await rawRequest(port, 'GET', '/healthz')).status).toBe(200);
    } finally {
      other.close();
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with code 0 on %s, even while a browser keeps a line open',
    async (signal) => {
      const { child, port } = await start({ LAKON_PORT: '0', LAKON_HOST: '127.0.0.1' });
      const agentAnswer = await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'keep-alive' } });
      expect(agentAnswer.status).toBe(200);
      const end = ended(child);
      const before = performance.now();
      child.kill(signal);
      expect((await end).code).toBe(0);
      expect(performance.now() - before).toBeLessThan(3_000);
      await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    },
  );

  it.each([
    [{ LAKON_PORT: 'tiga' }, 'LAKON_PORT harus angka'],
    [{ LAKON_PUBLIC_URL: 'lakon.contoh.go.id' }, 'LAKON_PUBLIC_URL harus alamat lengkap'],
    [{ LAKON_HOST: '192.0.2.199', LAKON_LOCALE: 'id' }, 'Komputer ini tidak punya alamat “192.0.2.199”'],
  ])('refuses %o in plain words and with code 1', async (env, sentence) => {
    const { code, output } = await ended(spawnServer(env));
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toContain('    at ');
  });
});

const OPENING = {
  scenario: 'loket-tiga',
  locale: 'id',
  mode: 'together',
  named: false,
  votes: 'key',
  from: 'antre',
  until: 'janji',
  plan: 45,
  rehearsal: false,
};

describe('the rooms of the server program', () => {
  const openRoom = (port: number) =>
    fetch(`http://127.0.0.1:${port}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(OPENING),
    });
  const killed = (child: ChildProcess) => {
    const end = ended(child);
    child.kill('SIGKILL');
    return end;
  };

  it('are opened with the scenarios that were built in, and are there again after a kill', async () => {
    const env = { LAKON_PORT: '0', LAKON_HOST: '127.0.0.1', LAKON_DATA: join(folder, 'kept') };
    const { child, port, output } = await start(env);
    expect(output).toContain(`http://127.0.0.1:${port}/#/host`);
    const opened = await openRoom(port);
    expect(opened.status).toBe(201);
    const { code } = (await opened.json()) as { code: string };
    await killed(child);
    const again = await start(env);
    expect((await fetch(`http://127.0.0.1:${again.port}/api/rooms/${code}`)).status).toBe(200);
  });

  it('hold their port for a day: a server that starts again takes it, and says so where it cannot', async () => {
    const env = { LAKON_HOST: '127.0.0.1', LAKON_DATA: join(folder, 'held') };
    // Whatever port is usual on this computer now, the room's is another one.
    const first = await start({ ...env, LAKON_PORT: '0' });
    expect((await openRoom(first.port)).status).toBe(201);
    await killed(first.child);
    const second = await start(env);
    expect(second.port).toBe(first.port);
    await killed(second.child);
    const other = createServer();
    await new Promise<void>((up) => other.listen(first.port, '127.0.0.1', () => up()));
    try {
      const third = await start(env);
      expect(third.port).not.toBe(first.port);
      expect(third.output).toContain(`Kelas hari ini memakai port ${first.port}`);
    } finally {
      other.close();
    }
  });

  it('belong to one server: a second one on the same folder is told so', async () => {
    const env = { LAKON_PORT: '0', LAKON_HOST: '127.0.0.1', LAKON_DATA: join(folder, 'one') };
    await start(env);
    const { code, output } = await ended(spawnServer({ ...env, LAKON_LOCALE: 'id' }));
    expect(code).toBe(1);
    expect(output).toContain('Lakon yang lain sedang memakai');
    expect(output).not.toContain('    at ');
  });

  it('are refused in plain words where their folder cannot be', async () => {
    const { code, output } = await ended(
      spawnServer({ LAKON_PORT: '0', LAKON_DATA: join(folder, 'web', 'index.html'), LAKON_LOCALE: 'en' }),
    );
    expect(code).toBe(1);
    expect(output).toContain('Rooms cannot be kept in');
    expect(output).not.toContain('    at ');
  });
});

describe('the server program without a built game', () => {
  it('says what to run', async () => {
    await rm(join(folder, 'web', 'index.html'));
    const { code, output } = await ended(spawnServer({ LAKON_PORT: '0' }));
    expect(code).toBe(1);
    expect(output).toContain('npm start');
  });
});
