// A line that the server ends is not a line that is lost: it is opened again, and told why it may not stay.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../src/core/room/view.ts';
import type { ToPage, ToServer, Welcome } from '../../src/workshop/messages.ts';
import { openRoomClient, type RoomListener } from '../../src/workshop/room-client.ts';
import { opened, roomOf } from '../core/room/story.ts';

let close: () => unknown = () => undefined;
afterEach(() => close());

/** A server that lets the first in, puts it out, and gives whoever comes after that its answer. */
async function serverWith(later: Welcome): Promise<string> {
  const http = createServer();
  const io = new Server<ToServer, ToPage>(http);
  let greeted = 0;
  io.on('connection', (line) => {
    line.on('hello', (_, answer) => {
      greeted++;
      answer(greeted === 1 ? { ok: true, view: viewFor(roomOf(opened()), 'projector'), now: 0 } : later);
      if (greeted === 1) setImmediate(() => line.disconnect());
    });
  });
  await new Promise<void>((up) => http.listen(0, '127.0.0.1', up));
  close = () => io.close();
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

function listener() {
  const heard = {
    line: vi.fn<RoomListener['line']>(),
    welcome: vi.fn<RoomListener['welcome']>(),
    closed: vi.fn<RoomListener['closed']>(),
  };
  const unheard = () => undefined;
  return { ...heard, view: unheard, mine: unheard, presence: unheard, answered: unheard };
}

test('put out of a room that is gone, it learns that it is', async () => {
  const on = listener();
  const client = openRoomClient(
    await serverWith({ ok: false, reason: 'no-room' }),
    () => ({ code: 'ACDEFG', role: 'projector' }),
    on,
  );
  await vi.waitFor(() => expect(on.closed).toHaveBeenCalledWith('no-room'), { timeout: 10_000 });
  expect(on.welcome).toHaveBeenCalledOnce();
  expect(on.line.mock.calls.map(([state]) => state)).toContain('offline');
  client.leave();
});

test('put out by mistake, it is let in again', async () => {
  const on = listener();
  const view = viewFor(roomOf(opened()), 'projector');
  const address = await serverWith({ ok: true, view, now: 0 });
  const client = openRoomClient(address, () => ({ code: 'ACDEFG', role: 'projector' }), on);
  await vi.waitFor(() => expect(on.welcome).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  client.leave();
});

test('later changes belong to the view before them, and a seat’s own part comes with the answer', async () => {
  const http = createServer();
  const io = new Server<ToServer, ToPage>(http);
  const view = viewFor(roomOf(opened(), { kind: 'ask' }), 'participant');
  const change = { seq: 9, seats: 4, round: { voted: 3 } };
  const mine = { seat: 'a', code: 'SALAK 100', vote: { round: 1, option: 0 } };
  io.on('connection', (line) => {
    line.on('hello', (_, answer) => {
      // A change that comes before any view belongs to none.
      line.emit('view', change);
      answer({ ok: true, view, now: 0 });
      line.emit('view', change);
      line.emit('view', { seq: 10, locked: true, round: null });
    });
    line.on('command', ({ id }, answer) => answer({ id, seq: 11, mine }));
  });
  await new Promise<void>((up) => http.listen(0, '127.0.0.1', up));
  close = () => io.close();
  const on = { ...listener(), view: vi.fn<RoomListener['view']>(), mine: vi.fn<RoomListener['mine']>() };
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const client = openRoomClient(address, () => ({ code: 'ACDEFG', role: 'participant' }), on);
  client.send({ kind: 'vote', round: 1, option: 0 });
  await vi.waitFor(() => expect(on.mine).toHaveBeenCalledWith(mine));
  expect(client.waiting()).toBe(0);
  const whole = JSON.parse(JSON.stringify(view));
  const { round, ...others } = { ...whole, seq: 10, seats: 4, locked: true };
  expect(on.view.mock.calls).toEqual([[{ ...whole, seq: 9, seats: 4, round: { ...view.round, voted: 3 } }], [others]]);
  client.leave();
});
