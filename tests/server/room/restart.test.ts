// A server that ends, kindly or by SIGKILL in the middle of everything, comes back with all that it has acknowledged, and no more.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/server/room/database.ts';
import { createRoomStore } from '../../../src/server/room/room-store.ts';
import type { Opened } from '../../../src/workshop/messages.ts';
import { patiently } from '../../support/patiently.ts';
import { endLines, enter, type RawLine } from './raw-line.ts';
import { OPENING, serveRooms } from './served-rooms.ts';

const CHILD = resolve('tests/server/room/serve-child.ts');
let data = '';
const children = new Set<ChildProcess>();
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'lakon-killed-'));
});
afterEach(() => {
  endLines();
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

async function startChild(): Promise<{ url: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  const url = await new Promise<string>((ready, failed) => {
    child.stdout.on('data', (chunk) => {
      const [found] = /http:\S+/.exec(String(chunk)) ?? [];
      if (found) ready(found);
    });
    child.once('exit', (code) => failed(new Error(`ended with ${code}`)));
  });
  return {
    url,
    kill: () =>
      new Promise((gone) => {
        child.once('exit', () => gone());
        child.kill('SIGKILL');
      }),
  };
}

test('killed while people vote, it comes back with every acknowledged vote, once, and the same view', async () => {
  let server = await startChild();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/api/rooms`, { method: 'POST', headers, body: JSON.stringify(OPENING) });
  const { code, host } = (await response.json()) as Opened;
  const tokens: string[] = [];
  const acknowledged = new Map<string, number>();
  let count = 0;
  for (let life = 1; life <= 2; life++) {
    const desk = await enter(server.url, { code, role: 'facilitator', host });
    const phones: RawLine[] = [];
    for (let i = 0; i < 8; i++) {
      const phone = await enter(server.url, { code, role: 'participant', token: tokens[i] });
      tokens[i] = phone.token();
      phones.push(phone);
    }
    await desk.command({ kind: 'ask' });
    const round = life;
    await patiently(() => expect(desk.view().round).toMatchObject({ number: round, state: 'open' }));
    // Everybody changes their mind as fast as they can, until the server is shot.
    const voting = phones.map(async (phone, i) => {
      for (let n = 0; n < 30 && !phone.isDown(); n++) {
        const id = `phone-${i}-vote-${count++}`;
        const ack = await Promise.race([
          phone.command({ kind: 'vote', round, option: n % 3 }, id),
          new Promise<undefined>((lost) => phone.socket.once('disconnect', () => lost(undefined))),
        ]);
        if (ack && 'seq' in ack) acknowledged.set(id, ack.seq);
      }
    });
    const before = acknowledged.size;
    await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(before + 20 * life), {
      interval: 5,
      timeout: 20_000,
    });
    await server.kill();
    await Promise.all(voting);
    server = await startChild();
    const back = await enter(server.url, { code, role: 'facilitator', host });
    expect(back.view().round).toMatchObject({ number: round, state: 'open' });
    expect(back.view().seats).toBe(8);
    await back.command({ kind: 'reveal' });
    back.end();
  }
  await server.kill();
  const database = await openDatabase(join(data, 'rooms.db'));
  const log = await createRoomStore(database).log(code);
  await database.close();
  expect(log.map(({ event }) => event.seq)).toEqual(log.map((_, i) => i + 1));
  expect(acknowledged.size).toBeGreaterThan(40);
  for (const [id, seq] of acknowledged) {
    expect(log.filter(({ commandId }) => commandId === id).map(({ event }) => event.seq)).toEqual([seq]);
  }
}, 120_000);

test('stopped kindly, it comes back with the same views, and lines are only cut', async () => {
  const served = await serveRooms();
  try {
    const { code, host } = await served.open({ named: true });
    const desk = await enter(served.url(), { code, role: 'facilitator', host });
    const wall = await enter(served.url(), { code, role: 'projector' });
    const phone = await enter(served.url(), { code, role: 'participant', name: 'Bu Ratna' });
    await desk.command({ kind: 'ask' });
    await phone.command({ kind: 'vote', round: 1, option: 2, reason: 'sebab' });
    await desk.command({ kind: 'reveal' });
    await patiently(() => {
      for (const line of [desk, wall, phone]) expect(line.view().round?.state).toEqual('revealed');
    });
    const reasons: string[] = [];
    phone.socket.on('disconnect', (reason) => reasons.push(reason));
    await served.stop();
    await patiently(() => expect(phone.isDown()).toBe(true));
    // What a page takes for a lost line, and mends by itself.
    expect(reasons).toEqual(['transport close']);
    await served.start();
    const again = [
      await enter(served.url(), { code, role: 'facilitator', host }),
      await enter(served.url(), { code, role: 'projector' }),
      await enter(served.url(), { code, role: 'participant', token: phone.token() }),
    ];
    expect(again.map((line) => line.view())).toEqual([desk, wall, phone].map((line) => line.view()));
    expect(again[2]?.mine()).toEqual(phone.mine());
  } finally {
    await served.end();
  }
});
