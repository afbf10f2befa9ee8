// What a room's people are told, and when: numbers while they vote, the whole view whenever something else has changed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EventBody, RoomEvent } from '../../src/core/room/event.ts';
import { foldEvent } from '../../src/core/room/fold.ts';
import type { Room } from '../../src/core/room/room.ts';
import { startBroadcast } from '../../src/server/room/broadcast.ts';
import type { LiveRoom } from '../../src/server/room/live-room.ts';
import { joined, opened, vote } from '../core/room/story.ts';

beforeEach(() => {
  // Immediates stay real: so a test decides that the time for numbers comes before them.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
const immediates = () => new Promise((resolve) => setImmediate(resolve));
afterEach(() => {
  vi.useRealTimers();
});

/** A room that events can be put into, and what its participants were told: `whole` or `counts`, with the seq. */
function toldRoom() {
  let room = foldEvent(undefined, { seq: 1, at: 1, body: opened() });
  const listeners = new Set<(event: RoomEvent, before: Room) => void>();
  const live = {
    room: () => room,
    watch(listener: (event: RoomEvent, before: Room) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as LiveRoom;
  const told: string[] = [];
  const stop = startBroadcast(live, {
    hasAny: (role) => role === 'participant',
    view: (_, { seq }) => told.push(`whole ${seq}`),
    counts: (_, { seq }) => told.push(`counts ${seq}`),
  });
  const happen = (body: EventBody) => {
    const before = room;
    const event = { seq: room.seq + 1, at: 1, body };
    room = foldEvent(room, event);
    for (const tell of listeners) tell(event, before);
  };
  return { told, happen, stop };
}

test('many votes are told of by numbers, once in a while', async () => {
  const { told, happen } = toldRoom();
  happen(joined('a'));
  happen(joined('b'));
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual(['counts 3']);
});

test('a question is told whole, also when the time for numbers comes first', async () => {
  const { told, happen } = toldRoom();
  happen(joined('a'));
  happen({ kind: 'ask' });
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual(['whole 3']);
  happen(vote('a', 1));
  happen({ kind: 'reveal' });
  await immediates();
  vi.runAllTimers();
  expect(told).toEqual(['whole 3', 'whole 5']);
});

test('nothing is told after the end', async () => {
  const { told, happen, stop } = toldRoom();
  happen(joined('a'));
  stop();
  happen({ kind: 'ask' });
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual([]);
});
