// What a role receives, and above all what it does not: searched for in the very bytes.
import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import { foldEvent, foldRoom } from '../../../src/core/room/fold.ts';
import type { Room } from '../../../src/core/room/room.ts';
import { votesOf } from '../../../src/core/room/round.ts';
import { seatView, viewFor } from '../../../src/core/room/view.ts';
import { events, fullRoom, joined, opened, positionAfter, roomOf, vote } from './story.ts';

const ASK: EventBody = { kind: 'ask' };
const VOTES = [
  vote('a', 0, 1, 'alasan rahasia'),
  vote('b', 0),
  vote('c', 2),
  vote('d', 1),
  vote('a', 2, 1, 'alasan lain'),
];

test('until the reveal nobody but the facilitator knows more than how many have voted', () => {
  const room = fullRoom(ASK, ...VOTES);
  for (const role of ['participant', 'projector'] as const) {
    const view = viewFor(room, role);
    expect(view.round).toEqual({ number: 1, decision: 0, state: 'open', voted: 4, reasons: [] });
    const bytes = JSON.stringify(view);
    for (const hidden of ['alasan', 'shows-', 'tally', 'usual', 'hash-', 'SALAK', 'desk'])
      expect(bytes).not.toContain(hidden);
  }
  expect(viewFor(room, 'facilitator').round?.tally).toEqual([
    { option: 2, count: 2, behaviours: ['shows-2'] },
    { option: 0, count: 1, behaviours: ['shows-0'] },
    { option: 1, count: 1, behaviours: ['shows-1'] },
  ]);
});

test('with the reveal come shares and behaviours, and reasons only as they are shown', () => {
  const revealed: EventBody[] = [ASK, ...VOTES, { kind: 'close' }, { kind: 'reveal' }];
  const view = viewFor(fullRoom(...revealed), 'projector');
  expect(view.round?.tally?.map(({ count }) => count)).toEqual([2, 1, 1]);
  expect(view.round?.tally?.[0]?.behaviours).toEqual(['shows-2']);
  expect(JSON.stringify(view)).not.toContain('alasan');
  const shown = fullRoom(...revealed, { kind: 'show', what: 'reason', entry: 4, shown: true });
  expect(viewFor(shown, 'participant').round?.reasons).toEqual([{ option: 2, text: 'alasan lain' }]);
});

test('a seat receives its own vote and nobody else’s', () => {
  const room = fullRoom(ASK, ...VOTES);
  expect(seatView(room, 'a')?.vote).toEqual({ round: 1, option: 2, reason: 'alasan lain' });
  expect(JSON.stringify(seatView(room, 'b'))).not.toContain('alasan');
  expect(seatView(room, 'e')?.vote).toBeUndefined();
  expect(seatView(fullRoom({ kind: 'remove', seat: 'a' }), 'a')).toBeUndefined();
});

test('the facilitator of an anonymous room never learns who voted what', () => {
  const desk = JSON.stringify(viewFor(fullRoom(ASK, ...VOTES), 'facilitator').desk?.reasons);
  for (const seat of ['"a"', '"b"', 'hash-']) expect(desk).not.toContain(seat);
});

test('names are the facilitator’s to see, and no one else’s', () => {
  const room = roomOf(opened({ named: true }), joined('a', 'Bu Ratna'), ASK, vote('a', 1, 1, 'sebab'));
  expect(JSON.stringify(viewFor(room, 'facilitator'))).toContain('Bu Ratna');
  for (const role of ['participant', 'projector'] as const) {
    expect(JSON.stringify(viewFor(room, role))).not.toContain('Bu Ratna');
  }
});

test('going back leaves the first vote standing, and the decision can be asked again', () => {
  const again = fullRoom(
    ASK,
    vote('a', 1),
    { kind: 'reveal' },
    { kind: 'take', option: 1, position: positionAfter(1) },
    { kind: 'return', decision: 0, position: positionAfter() },
    ASK,
    vote('a', 0, 2),
  );
  expect(again.rounds.map((round) => [round.taken, votesOf(round).length])).toEqual([
    [1, 1],
    [undefined, 1],
  ]);
  expect(viewFor(again, 'participant').round).toMatchObject({ number: 2, voted: 1, state: 'open' });
});

test('a decision asked once more is a vote of its own, and the story goes on from the second', () => {
  const twice = fullRoom(ASK, vote('a', 1), { kind: 'reveal' }, ASK, vote('a', 0, 2));
  expect(viewFor(twice, 'participant').round).toMatchObject({ number: 2, voted: 1, state: 'open' });
  expect(seatView(twice, 'a')?.vote).toMatchObject({ round: 2, option: 0 });
  const on = fullRoom(
    ASK,
    { kind: 'reveal' },
    ASK,
    { kind: 'reveal' },
    { kind: 'take', option: 0, position: positionAfter(0) },
  );
  expect(on.rounds.map(({ taken }) => taken)).toEqual([undefined, 0]);
});

test('folding one by one, in parts and from a file gives the same room', () => {
  const all = events(
    opened(),
    joined('a'),
    ASK,
    vote('a', 1),
    { kind: 'close' },
    { kind: 'pause', until: 5 },
    { kind: 'resume' },
  );
  const whole = foldRoom(all);
  const half = foldRoom(all.slice(0, 3));
  expect(all.slice(3).reduce<Room | undefined>(foldEvent, half)).toEqual(whole);
  expect(foldRoom(JSON.parse(JSON.stringify(all)))).toEqual(whole);
});

test('an event that is missing is noticed', () => {
  const [first, , third] = events(opened(), joined('a'), ASK);
  expect(() => foldRoom([first, third] as never)).toThrow('does not follow');
  expect(() => foldRoom(events(ASK))).toThrow('begins with "opened"');
});

test('a decision that the room went back from is asked anew when it is come to again', () => {
  const back = fullRoom(
    { kind: 'take', option: 1, position: positionAfter(1) },
    ASK,
    vote('a', 1),
    { kind: 'reveal' },
    { kind: 'return', decision: 0, position: positionAfter() },
    { kind: 'take', option: 2, position: positionAfter(2) },
  );
  expect(viewFor(back, 'facilitator').round).toBeUndefined();
  expect(back.rounds[0]).toMatchObject({ state: 'revealed', left: true });
});

test('the desk is told when the room left its lobby, and nobody else is', () => {
  expect(viewFor(fullRoom(), 'facilitator').desk?.startedAt).toBeUndefined();
  const room = fullRoom({ kind: 'lock', locked: true }, { kind: 'read', at: 0 }, ASK);
  expect(viewFor(room, 'facilitator').desk?.startedAt).toBe(1000 + room.seq - 2);
  expect(JSON.stringify(viewFor(room, 'projector'))).not.toContain('startedAt');
});

test('a seat that is taken from another device keeps its code, its name and its vote', () => {
  const from = (token: string): EventBody => ({ kind: 'joined', seat: 'a', seatCode: 'SALAK a', token });
  const before = [opened({ named: true }), joined('a', 'Bu Ratna'), ASK, vote('a', 1)];
  const again = roomOf(...before, from('hash-new'));
  expect(again.seats.a).toEqual({ ...roomOf(...before).seats.a, tokens: ['hash-a', 'hash-new'] });
  expect(viewFor(again, 'facilitator').seats).toBe(1);
  expect(seatView(again, 'a')?.vote).toMatchObject({ round: 1, option: 1 });
  const many = roomOf(...before, ...Array.from({ length: 9 }, (_, i) => from(`hash-${i}`)));
  expect(many.seats.a?.tokens).toEqual(['hash-3', 'hash-4', 'hash-5', 'hash-6', 'hash-7', 'hash-8']);
});
