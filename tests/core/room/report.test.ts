// What a report tells, and what it does not: nothing of an anonymous room rests on fewer than five people, or follows by subtraction.
import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import { roomReport } from '../../../src/core/room/report.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { breakdown, withoutSubtraction } from '../../../src/core/room/withhold.ts';
import { joined, opened, positionAfter, roomOf, vote } from './story.ts';

const people = (count: number) => Array.from({ length: count }, (_, i) => `kursi-${i}`);

/** A round in which `count` people voted, two options in turn, each with a reason of their own. */
function voted(count: number, setup: Partial<RoomSetup> = {}, ...more: EventBody[]) {
  return roomOf(
    opened(setup),
    ...people(count).map((seat, i) => joined(seat, setup.named ? `Orang ${i}` : undefined)),
    { kind: 'ask' },
    ...people(count).map((seat, i) => vote(seat, i % 2, 1, `alasan ${i}`)),
    { kind: 'reveal' },
    ...more,
  );
}

test.each([
  [4, true],
  [5, false],
  [35, false],
])('with %i people a split is withheld: %s', (count, withheld) => {
  const { decisions, people: all } = roomReport(voted(count));
  expect('withheld' in (decisions[0]?.split ?? {})).toBe(withheld);
  expect(decisions[0]?.reasons).toHaveLength(withheld ? 0 : count);
  expect(all).toBe(count);
});

test.each([4, 5, 35])('of %i people in an anonymous room no seat, time or row is in the file', (count) => {
  const bytes = JSON.stringify(roomReport(voted(count)));
  for (const hidden of ['kursi-', 'hash-', 'SALAK', '"at"', 'openedAt', 'rows', '1000'])
    expect(bytes).not.toContain(hidden);
  if (count < 5) expect(bytes).not.toContain('alasan');
});

test('reasons stand in an order that says nothing of who wrote them', () => {
  const reasons = roomReport(voted(35)).decisions[0]?.reasons ?? [];
  expect(reasons.toSorted()).toEqual(
    people(35)
      .map((_, i) => `alasan ${i}`)
      .toSorted(),
  );
  expect(reasons).not.toEqual(people(35).map((_, i) => `alasan ${i}`));
});

test('what is still hidden in the room is not in its report', () => {
  const room = roomOf(
    opened(),
    ...people(9).map((seat) => joined(seat)),
    { kind: 'ask' },
    ...people(9).map((seat) => vote(seat, 1)),
  );
  expect(roomReport(room).decisions).toEqual([]);
});

test('a named room has a row for each, and whole splits', () => {
  const report = roomReport(voted(3, { named: true }));
  expect(report.rows?.map(({ name, choices }) => [name, choices[0]])).toEqual([
    ['Orang 0', 0],
    ['Orang 1', 1],
    ['Orang 2', 0],
  ]);
  expect(report.decisions[0]?.split).toMatchObject({ people: 3 });
});

test('the most divided decision stands first, and a second vote on one is told apart', () => {
  const room = voted(
    6,
    {},
    { kind: 'take', option: 0, position: positionAfter(0) },
    { kind: 'ask' },
    ...people(6).map((seat) => vote(seat, 1, 2)),
    { kind: 'reveal' },
    { kind: 'take', option: 1, position: positionAfter(0, 1) },
    { kind: 'return', decision: 0, position: positionAfter() },
    { kind: 'ask' },
    ...people(6).map((seat) => vote(seat, 1, 3)),
    { kind: 'reveal' },
  );
  const { decisions } = roomReport(room);
  expect(decisions.map(({ decision, again, taken }) => [decision.number, again, taken])).toEqual([
    [0, false, 0],
    [1, false, 1],
    [0, true, undefined],
  ]);
  expect(decisions[0]?.division).toBeGreaterThan(0.7);
});

test('hands are counted in the open', () => {
  const room = roomOf(
    opened({ mode: 'cards' }),
    { kind: 'ask' },
    { kind: 'count', counts: { 0: 1, 1: 2 } },
    { kind: 'reveal' },
  );
  const report = roomReport(room);
  expect(report.decisions[0]?.split).toMatchObject({ people: 3 });
  expect(report.people).toBe(3);
});

/** `count` people play by themselves: the first `odd` of them meet another second decision than the rest. */
function played(count: number, odd: number, setup: Partial<RoomSetup> = {}) {
  const decisionOf = (number: number) => positionAfter(...Array.from({ length: number }, () => 0)).decision as never;
  return roomOf(
    opened({ mode: 'each', ...setup }),
    ...people(count).map((seat) => joined(seat)),
    ...people(count).map(
      (seat, i): EventBody => ({
        kind: 'progress',
        seat,
        choices: [0, 1],
        from: 0,
        played: [
          { id: 'first', decision: decisionOf(0), chosen: i % 3 },
          { id: i < odd ? 'odd' : 'usual', decision: decisionOf(1), chosen: i % 2 },
        ],
        end: { outcome: 'x', scores: [40 + i, 50, null], points: [0, 0, 0] },
      }),
    ),
  );
}

test('of two ways that people took, one alone is never withheld: the other would give it away', () => {
  const splits = (count: number, odd: number) =>
    roomReport(played(count, odd))
      .decisions.filter(({ decision }) => decision.number === 1)
      .map(({ split }) => 'withheld' in split);
  expect(splits(35, 2)).toEqual([true, true]);
  expect(splits(35, 12)).toEqual([false, false]);
  expect(roomReport(played(35, 2, { named: true })).decisions.some(({ split }) => 'withheld' in split)).toBe(false);
});

test.each([
  [4, [true, true, true]],
  [5, [false, false, true]],
])('scores of %i plays: withheld %j, and none where nothing was measured', (count, withheld) => {
  const scores = roomReport(played(count, 0)).scores ?? [];
  expect(scores.map((one) => 'withheld' in one)).toEqual(withheld);
});

test('reactions are without names in a named room too', () => {
  const react = (count: number) =>
    people(count).map((seat): EventBody => ({ kind: 'react', seat, answers: [5, 3, 1] }));
  expect(roomReport(voted(5, { named: true }, { kind: 'finish' }, ...react(4))).reactions).toEqual({ withheld: true });
  const told = roomReport(voted(5, {}, { kind: 'finish' }, ...react(5))).reactions;
  expect(told).toEqual({
    people: 5,
    value: [
      [0, 0, 0, 0, 5],
      [0, 0, 5, 0, 0],
      [5, 0, 0, 0, 0],
    ],
  });
});

test('words are withheld with fewer than five who wrote one', () => {
  const words = (count: number): EventBody[] => [
    { kind: 'ask-word' },
    ...people(count).map((seat, i): EventBody => ({ kind: 'word', seat, round: 1, text: `kata ${i}` })),
  ];
  expect(roomReport(voted(9, {}, ...words(4))).words).toEqual([]);
  expect(roomReport(voted(9, {}, ...words(5))).words).toHaveLength(5);
});

test.each([
  ['nothing is withheld', 20, [8, 12], [false, false]],
  ['one is withheld, and the smallest of the rest with it', 20, [2, 8, 10], [true, true, false]],
  ['two are withheld together', 20, [2, 3, 15], [true, true, false]],
  ['people who have not come there hide the one', 20, [2, 8], [true, false]],
] as const)('parts of a group: %s', (_, group, parts, withheld) => {
  const told = withoutSubtraction(
    group,
    parts.map((count) => breakdown(false, count, count)),
  );
  expect(told.map((one) => 'withheld' in one)).toEqual(withheld);
});
