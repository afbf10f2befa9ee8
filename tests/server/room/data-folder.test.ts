// The folder of the rooms: made, held by one server, let go of in whatever way that ends, and refused in plain words.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from '../../../src/server/room/data-folder.ts';
import { PORT_HELD_FOR, rememberedPort, rememberPort } from '../../../src/server/room/remembered-port.ts';
import { SettingError } from '../../../src/server/settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakon-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sentenceOf = async (path: string) => {
  try {
    await (await openDataFolder(path)).close();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(SettingError);
    return (error as SettingError).sentence;
  }
};

test('is made, with its parents, for nobody else to read', async () => {
  const path = join(folder, 'a', 'b');
  await (await openDataFolder(path)).close();
  expect(existsSync(join(path, 'rooms.db'))).toBe(true);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
});

test('every connection waits for the disk, and writes over what is erased', async () => {
  const opened = await openDataFolder(folder);
  const { sql } = await import('kysely');
  const settingOf = async (pragma: string) => {
    const { rows } = await sql.raw(`pragma ${pragma}`).execute(opened.database.db);
    return Object.values(rows[0] as object)[0];
  };
  expect(await settingOf('synchronous')).toBe(2);
  expect(await settingOf('journal_mode')).toBe('wal');
  expect(await settingOf('secure_delete')).toBe(1);
  await opened.close();
});

test('belongs to one server at a time, and to the next once that has gone', async () => {
  const first = await openDataFolder(folder);
  const sentence = await sentenceOf(folder);
  expect(sentence?.id).toContain(`Lakon yang lain sedang memakai “${folder}”`);
  expect(sentence?.en).toContain('Another Lakon is using');
  await first.close();
  expect(await sentenceOf(folder)).toBeUndefined();
});

test('is free again after a server was killed', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve('tests/server/room/serve-child.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((up) => child.stdout.once('data', () => up()));
    expect((await sentenceOf(folder))?.en).toContain('Another Lakon');
    const gone = new Promise((over) => child.once('exit', over));
    child.kill('SIGKILL');
    await gone;
    expect(await sentenceOf(folder)).toBeUndefined();
  } finally {
    child.kill('SIGKILL');
  }
});

test('is refused in plain words where it cannot be', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'no folder');
  for (const path of [file, join(file, 'below')]) {
    const sentence = await sentenceOf(path);
    for (const text of [sentence?.id, sentence?.en]) {
      expect(text).toContain(path);
      expect(text).toContain('LAKON_DATA=');
    }
  }
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'rooms.db'), 'this is no database, and never was one'.repeat(100));
  expect((await sentenceOf(broken))?.id).toContain('Data kelas tidak bisa disimpan');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'is refused where it may not be written',
  async () => {
    chmodSync(folder, 0o500);
    expect((await sentenceOf(join(folder, 'below')))?.id).toContain('boleh ditulisi');
    chmodSync(folder, 0o700);
  },
);

test('remembers the port of today’s rooms, and no longer', () => {
  expect(rememberedPort(folder, 0)).toBeUndefined();
  rememberPort(folder, { port: 3007, until: 1000 + PORT_HELD_FOR });
  expect(rememberedPort(folder, 1000)).toEqual({ port: 3007, until: 1000 + PORT_HELD_FOR });
  expect(rememberedPort(folder, 1000 + PORT_HELD_FOR)).toBeUndefined();
  for (const written of ['', '{', '[]', 'null', '{"port":"3007","until":1e15}', '{"port":99999,"until":1e15}']) {
    writeFileSync(join(folder, 'port.json'), written);
    expect(rememberedPort(folder, 0)).toBeUndefined();
  }
  rememberPort(join(folder, 'not-there'), { port: 1, until: 1 });
});
