// A room in memory and its log: they are never apart, whatever is asked and whatever fails.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor, Command } from '../../../src/core/room/command.ts';
import { foldRoom } from '../../../src/core/room/fold.ts';
import type { Seat } from '../../../src/core/room/room.ts';
import { MODES } from '../../../src/core/room/setup.ts';
import type { LiveRoom } from '../../../src/server/room/live-room.ts';
import { type KeptRooms, keepRooms } from './kept-rooms.ts';

let kept: KeptRooms;
beforeEach(async () => {
  kept = await keepRooms();
});
afterEach(() => kept.end());

const HOST: Actor = { role: 'facilitator' };
const joinAs = async (live: LiveRoom, at: number) => (await live.join({ token: `token-of-person-${at}` })) as Seat;
const person = ({ id }: Seat): Actor => ({ role: 'participant', seat: id });

/** What a server that starts anew makes of the log. */
async function replayed(live: LiveRoom) {
  const log = await kept.store.log(live.code);
  expect(log.map(({ event }) => event.seq)).toEqual(log.map((_, i) => i + 1));
  return foldRoom(log.map(({ event }) => event));
}

test('many commands at once share a transaction', async () => {
  const live = await kept.open();
  const seats = await Promise.all(Array.from({ length: 50 }, (_, i) => joinAs(live, i)));
  await live.command(HOST, 'ask-once', { kind: 'ask' });
  const before = kept.groups.length;
  const acks = await Promise.all(
    seats.map((seat) => live.command(person(seat), 'my-first-vote', { kind: 'vote', round: 1, option: 0 })),
  );
  expect(kept.groups.length - before).toBe(1);
  expect(new Set(acks.map((ack) => 'seq' in ack && ack.seq)).size).toBe(50);
  expect(await replayed(live)).toEqual(live.room());
});

test('what could not be written was never: nothing is acknowledged, nothing shown, and the same can be asked again', async () => {
  const live = await kept.open();
  const seats = [await joinAs(live, 0), await joinAs(live, 1)] as const;
  await live.command(HOST, 'ask-once', { kind: 'ask' });
  const before = live.room();
  const told: number[] = [];
  live.watch(({ seq }) => told.push(seq));
  kept.fail(true);
  const wishes = [
    live.command(person(seats[0]), 'my-first-vote', { kind: 'vote', round: 1, option: 0 }),
    live.command(HOST, 'close-once', { kind: 'close' }),
    live.command(HOST, 'reveal-once', { kind: 'reveal' }),
    joinAs(live, 2),
  ];
  for (const wish of await Promise.allSettled(wishes)) expect(wish.status).toBe('rejected');
  expect(live.room()).toBe(before);
  expect(told).toEqual([]);
  kept.fail(false);
  // The vote is open again, since it was never closed.
  const vote = live.command(person(seats[0]), 'my-first-vote', { kind: 'vote', round: 1, option: 0 });
  expect(await vote).toHaveProperty('seq', before.seq + 1);
  expect(await joinAs(live, 2)).toMatchObject({ removed: false });
  expect(await replayed(live)).toEqual(live.room());
});

test('ids are known again after a restart', async () => {
  const live = await kept.open();
  const seat = await joinAs(live, 0);
  await live.command(HOST, 'ask-once', { kind: 'ask' });
  const vote: Command = { kind: 'vote', round: 1, option: 0 };
  const first = await live.command(person(seat), 'my-first-vote', vote);
  const later = (await kept.again().find(live.code)) as LiveRoom;
  expect(later.room()).toEqual(live.room());
  expect(await later.command(person(seat), 'my-first-vote', { ...vote, option: 1 })).toHaveProperty(
    'seq',
    'seq' in first && first.seq,
  );
  expect(await later.command(HOST, 'ask-once', { kind: 'ask' })).toHaveProperty('seq', 3);
  expect(later.seatOf('token-of-person-0')).toEqual(seat);
  expect(await replayed(live)).toEqual(live.room());
});

test('a room goes on in the edition of its scenario that it began with', async () => {
  const live = await kept.open();
  const later = (await kept.again().find(live.code)) as LiveRoom;
  expect(later.scenarios).toEqual(live.scenarios);
  expect(later.scenarios).not.toBe(live.scenarios);
});

const index = fc.integer({ min: 0, max: 5 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    ...(['ask', 'close', 'reveal', 'resume', 'ask-word', 'close-word', 'continue'] as const).map((kind) => ({ kind })),
  ),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('vote' as const), round: index, option: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('take' as const), option: index }) },
  fc.record({ kind: fc.constant('return' as const), decision: index }),
  fc.record({ kind: fc.constant('lock' as const), locked: fc.boolean() }),
  fc.record({ kind: fc.constant('remove' as const), seat: fc.constantFrom('seat-0', 'seat-1', 'nobody') }),
  fc.record({ kind: fc.constant('read' as const), at: index }),
  fc.record({ kind: fc.constant('pause' as const) }),
  fc.record({ kind: fc.constant('time' as const), until: index }),
  fc.record({
    kind: fc.constant('count' as const),
    counts: fc.constantFrom<Record<string, number>>({}, { 0: 3 }, { 9: 1 }),
  }),
  fc.record({ kind: fc.constant('word' as const), round: index, text: fc.constantFrom('lega', ' ', 'x'.repeat(25)) }),
  fc.record({
    kind: fc.constant('show' as const),
    what: fc.constantFrom('reason' as const, 'word' as const),
    entry: index,
    shown: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('keep-sentence' as const), text: fc.constantFrom('Saya bacakan dulu.', '') }),
  fc.record({ kind: fc.constant('drop-sentence' as const), entry: index }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('progress' as const), choices: fc.array(index, { maxLength: 3 }) }),
  },
  fc.record({ kind: fc.constant('react' as const), answers: fc.tuple(index, index, index) }),
  fc.constantFrom<Command>({ kind: 'finish' }),
);
/** Who asks what under which id; now and then the disk is full, or everybody is waited for. */
const step = fc.record({
  who: fc.constantFrom('facilitator', 'seat-0', 'seat-1', 'seat-2', 'nobody'),
  id: fc.integer({ min: 0, max: 30 }),
  command,
  after: fc.constantFrom('go on', 'go on', 'go on', 'wait', 'disk full', 'disk free'),
});

test('whatever anybody asks, in whatever order, with a disk that fails at times: the log is the room', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MODES),
      fc.array(step, { minLength: 1, maxLength: 60 }),
      async (mode, steps) => {
        const live = await kept.open({ mode });
        kept.fail(false);
        for (const seat of ['seat-0', 'seat-1', 'seat-2']) await live.join({ token: `token-of-${seat}`, seat });
        const shown: number[] = [];
        const stop = live.watch(({ seq }) => {
          expect(live.room().seq).toBe(seq);
          shown.push(seq);
        });
        const acknowledged = new Map<string, number>();
        const underWay: Promise<unknown>[] = [];
        for (const { who, id, command, after } of steps) {
          const actor: Actor = who === 'facilitator' ? HOST : { role: 'participant', seat: who };
          const wish = live.command(actor, `command-${id}`, command).then(
            (done) => 'seq' in done && acknowledged.set(`${who} command-${id}`, done.seq),
            () => undefined,
          );
          underWay.push(wish);
          if (after === 'wait') await Promise.all(underWay);
          if (after === 'disk full') kept.fail(true);
          if (after === 'disk free') kept.fail(false);
        }
        await Promise.all(underWay);
        stop();
        expect(await replayed(live)).toEqual(live.room());
        const log = await kept.store.log(live.code);
        for (const [key, seq] of acknowledged) {
          const found = log.filter(({ seat, commandId }) => `${seat} ${commandId}` === key);
          expect(found.map(({ event }) => event.seq)).toEqual([seq]);
        }
        expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        expect((await kept.again().find(live.code))?.room()).toEqual(live.room());
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
