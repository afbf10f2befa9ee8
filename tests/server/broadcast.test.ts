// What a room's people are told, and when: numbers once in a while, everything else at once; and with what a newcomer begins.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EventBody, RoomEvent } from '../../src/core/room/event.ts';
import { foldEvent } from '../../src/core/room/fold.ts';
import type { Room } from '../../src/core/room/room.ts';
import { type RoomView, viewFor } from '../../src/core/room/view.ts';
import { type ViewChange, withChange } from '../../src/core/room/view-change.ts';
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

/** A room that events can be put into, and the parts that its participants were told, with the seq. */
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
  /** Phones by what each shows. */
  const phones: RoomView[] = [];
  const broadcast = startBroadcast(live, {
    hasAny: (role) => role === 'participant' && phones.length > 0,
    send(_, change) {
      const { seq, ...parts } = change;
      told.push(`${seq} ${Object.keys(parts).sort()}`);
      const sent = JSON.parse(JSON.stringify(change)) as ViewChange;
      for (const [i, view] of phones.entries()) phones[i] = withChange(view, sent);
    },
  });
  const happen = (body: EventBody) => {
    const before = room;
    const event = { seq: room.seq + 1, at: 1, body };
    room = foldEvent(room, event);
    for (const tell of listeners) tell(event, before);
  };
  const comeIn = () => phones.push(JSON.parse(JSON.stringify(broadcast.viewOf('participant'))));
  const goOut = () => phones.splice(0);
  const whole = () => JSON.parse(JSON.stringify(viewFor(room, 'participant')));
  return { told, phones, happen, comeIn, goOut, whole, stop: broadcast.stop };
}

test('many votes are told of by numbers, once in a while', async () => {
  const { told, happen, comeIn } = toldRoom();
  comeIn();
  happen(joined('a'));
  happen(joined('b'));
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual(['3 seats']);
});

test('a question is told at once, also when the time for numbers comes first', async () => {
  const { told, happen, comeIn } = toldRoom();
  comeIn();
  happen(joined('a'));
  happen({ kind: 'ask' });
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual(['3 phase,round,seats']);
  happen(vote('a', 1));
  happen({ kind: 'reveal' });
  await immediates();
  vi.runAllTimers();
  expect(told).toEqual(['3 phase,round,seats', '5 round']);
});

test('whoever comes in between two messages sees in the end what everybody sees', async () => {
  const { phones, happen, comeIn, whole } = toldRoom();
  comeIn();
  happen(joined('a'));
  comeIn();
  happen({ kind: 'ask' });
  comeIn();
  await immediates();
  happen(vote('a', 1));
  comeIn();
  happen(vote('a', 2));
  vi.runAllTimers();
  expect(phones).toEqual([whole(), whole(), whole(), whole()]);
  happen({ kind: 'lock', locked: true });
  comeIn();
  happen({ kind: 'lock', locked: false });
  await immediates();
  expect(phones).toEqual(Array(5).fill(whole()));
});

test('where nobody was, the first to come sees the room as it is', async () => {
  const { phones, told, happen, comeIn, goOut, whole } = toldRoom();
  comeIn();
  happen(joined('a'));
  goOut();
  happen({ kind: 'ask' });
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual([]);
  comeIn();
  expect(phones).toEqual([whole()]);
  happen({ kind: 'reveal' });
  await immediates();
  expect(phones).toEqual([whole()]);
});

test('nothing is told after the end', async () => {
  const { told, happen, comeIn, stop } = toldRoom();
  comeIn();
  happen(joined('a'));
  stop();
  happen({ kind: 'ask' });
  vi.runAllTimers();
  await immediates();
  expect(told).toEqual([]);
});
