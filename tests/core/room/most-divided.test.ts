// The decision that divided a room most, and that nobody is told of it before the end.
import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import { mostDivided } from '../../../src/core/room/most-divided.ts';
import type { RoomDecision } from '../../../src/core/room/position.ts';
import { viewFor } from '../../../src/core/room/view.ts';
import { fullRoom, joined, opened, positionAfter, roomOf, SEATS, vote } from './story.ts';

const ASK: EventBody = { kind: 'ask' };
const REVEAL: EventBody = { kind: 'reveal' };
const votes = (round: number, ...options: number[]) =>
  options.map((option, i) => vote(SEATS[i] as string, option, round));
const take = (...choices: number[]): EventBody => ({
  kind: 'take',
  option: choices.at(-1) ?? 0,
  position: positionAfter(...choices),
});

const TWO_VOTES = [ASK, ...votes(1, 0, 0, 0, 0, 2), REVEAL, take(0), ASK, ...votes(2, 0, 0, 1, 1, 2), REVEAL];

test('is the vote that was most evenly split', () => {
  const divided = mostDivided(fullRoom(...TWO_VOTES));
  expect(divided?.decision.number).toBe(1);
  expect(divided?.tally.map(({ option, count }) => [option, count])).toEqual([
    [2, 1],
    [0, 2],
    [1, 2],
  ]);
});

test('is none that is still hidden, and none over which nobody differed', () => {
  expect(mostDivided(fullRoom(ASK, ...votes(1, 0, 0, 1, 1, 2)))).toBeUndefined();
  expect(mostDivided(fullRoom(ASK, ...votes(1, 0, 0, 0, 0, 0), REVEAL))).toBeUndefined();
  expect(mostDivided(fullRoom(ASK, REVEAL))).toBeUndefined();
  expect(mostDivided(fullRoom(...TWO_VOTES.slice(0, -1)))?.decision.number).toBe(0);
});

test('is told with the results, to everybody', () => {
  expect(viewFor(fullRoom(...TWO_VOTES), 'projector').divided).toBeUndefined();
  const over = fullRoom(...TWO_VOTES, { kind: 'finish' });
  for (const role of ['facilitator', 'projector', 'participant'] as const) {
    const { divided } = viewFor(over, role);
    expect(divided?.decision.number).toBe(1);
    expect(JSON.stringify(divided)).not.toMatch(/usual|shows-/);
  }
});

test('where everybody plays alone it rests on five people, or is not told', () => {
  const decision = positionAfter().decision as RoomDecision;
  const played = (seat: string, chosen: number): EventBody => ({
    kind: 'progress',
    seat,
    choices: [chosen],
    from: 0,
    played: [{ id: 'first', decision, chosen }],
  });
  const room = (people: number) =>
    roomOf(
      opened({ mode: 'each' }),
      ...SEATS.map((seat) => joined(seat)),
      ...SEATS.slice(0, people).map((seat, i) => played(seat, i % 2)),
    );
  expect(mostDivided(room(4))).toBeUndefined();
  expect(mostDivided(room(5))?.tally.map(({ count }) => count)).toEqual([0, 3, 2]);
});
