// A page's room: what it says of itself when it comes, and comes again.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../src/core/room/view.ts';
import { createRoomStore, type OpenLine } from '../../src/stores/room-store.ts';
import type { Hello } from '../../src/workshop/messages.ts';
import type { RoomListener } from '../../src/workshop/room-client.ts';
import { opened, roomOf } from '../core/room/story.ts';

const VIEW = viewFor(roomOf(opened()), 'participant');
const MINE = { seat: 'a', code: 'SALAK 100' };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

async function entered(entry: Parameters<typeof createRoomStore>[0]) {
  const line: { hello?: () => Hello; on?: RoomListener } = {};
  const open: OpenLine = (hello, on) => {
    Object.assign(line, { hello, on });
    return { send: () => undefined, waiting: () => 0, leave: () => undefined };
  };
  const store = createRoomStore(entry, open, () => 0);
  await vi.waitFor(() => expect(line.on).toBeDefined());
  return { store, hello: () => (line.hello as () => Hello)(), on: line.on as RoomListener };
}

test('a newcomer brings the same secret each time, until the room has given one', async () => {
  const { hello, on } = await entered({ code: 'ACDEFG', role: 'participant', name: 'Ani' });
  const first = hello();
  expect(first).toMatchObject({ code: 'ACDEFG', role: 'participant', name: 'Ani' });
  expect(first.token).toMatch(/^[a-z0-9-]{20,64}$/);
  expect(hello()).toEqual(first);
  const another = await entered({ code: 'ACDEFG', role: 'participant' });
  expect(another.hello().token).not.toBe(first.token);
  on.welcome({ ok: true, view: VIEW, mine: MINE, token: 'given-by-the-server', now: 5 });
  expect(hello().token).toBe('given-by-the-server');
  expect((await entered({ code: 'ACDEFG', role: 'participant' })).hello().token).toBe('given-by-the-server');
});

test('a secret that was never accepted is not kept', async () => {
  const { hello, on } = await entered({ code: 'ACDEFG', role: 'participant' });
  const { token } = hello();
  on.closed('locked');
  expect((await entered({ code: 'ACDEFG', role: 'participant' })).hello().token).not.toBe(token);
});

test('a seat code that was typed speaks for itself', async () => {
  const { hello, on } = await entered({ code: 'ACDEFG', role: 'participant', seatCode: 'SALAK 100' });
  expect(hello()).toEqual({ code: 'ACDEFG', role: 'participant', seatCode: 'SALAK 100' });
  on.welcome({ ok: true, view: VIEW, mine: MINE, token: 'of-the-seat', now: 5 });
  expect(hello().token).toBe('of-the-seat');
});
