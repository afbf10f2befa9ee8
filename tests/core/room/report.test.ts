// What a report tells, and what it does not: nothing of an anonymous room rests on fewer than five people, or follows by subtraction.
import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import type { Position } from '../../../src/core/room/position.ts';
import { roomReport } from '../../../src/core/room/report.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { gathered, people, play, reactions, votedRound, votesFor, words } from './crowd.ts';
import { joined, opened, positionAfter, roomOf, vote } from './story.ts';

const voted = (count: number, setup: Partial<RoomSetup> = {}, ...more: EventBody[]) =>
  roomOf(...gathered(count, setup), ...votedRound(count, 1, setup), ...more);

test.each(['together', 'tables', 'cards'] as const)('%s: a split of fewer than five votes is withheld', (mode) => {
  for (const [count, withheld] of [
    [4, true],
    [5, false],
    [35, false],
  ] as const) {
    const report = roomReport(voted(count, { mode }));
    expect('withheld' in (report.decisions[0]?.split ?? {})).toBe(withheld);
    expect(report.decisions[0]?.reasons).toHaveLength(withheld || mode === 'cards' ? 0 : count);
    expect(report.people).toBe(count);
  }
});

test('reasons stand in an order that says nothing of who wrote them, without signs that no file can hold', () => {
  const reasons = roomReport(voted(35)).decisions[0]?.reasons ?? [];
  const written = people(35).map((_, i) => `alasan ${i}`);
  expect(reasons.toSorted()).toEqual(written.toSorted());
  expect(reasons).not.toEqual(written);
  const odd = roomOf(
    ...gathered(5),
    { kind: 'ask' },
    ...people(5).map((seat) => vote(seat, 1)),
    {
      ...vote('kursi-0', 1, 1, ' \u0007baris\u202E satu\n\tbaris\uD800 dua\u0000 '),
    } as EventBody,
    { kind: 'reveal' },
  );
  expect(roomReport(odd).decisions[0]?.reasons).toEqual(['baris satu baris dua']);
});

test('what is still hidden in the room is not in its report', () => {
  const nine = people(9);
  const asked = [...gathered(9), { kind: 'ask' } as const, ...nine.map((seat) => vote(seat, 1))];
  expect(roomReport(roomOf(...asked)).decisions).toEqual([]);
  expect(roomReport(roomOf(...asked, { kind: 'close' })).decisions).toEqual([]);
});

test('a named room has a row for each, by number and name, and whole splits', () => {
  const room = roomOf(
    opened({ named: true }),
    { ...joined('a', 'Zul'), number: '10' } as EventBody,
    { ...joined('b', 'Ani'), number: '2' } as EventBody,
    joined('c', 'Budi'),
    { kind: 'ask' },
    vote('a', 1),
    vote('c', 2),
    { kind: 'reveal' },
  );
  const report = roomReport(room);
  expect(report.rows).toEqual([
    { name: 'Ani', number: '2', choices: {} },
    { name: 'Zul', number: '10', choices: { 0: 1 } },
    { name: 'Budi', choices: { 0: 2 } },
  ]);
  expect(report.decisions[0]?.split).toMatchObject({ people: 2 });
});

test('a room by cards has no rows, whatever was ticked when it opened', () => {
  const report = roomReport(voted(4, { mode: 'cards', named: true }));
  expect(report.rows).toBeUndefined();
  expect(report.decisions[0]?.split).toEqual({ withheld: 'few' });
});

const inScene = (scene: string, { decision, ...position }: Position): Position => ({
  ...position,
  scene,
  ...(decision ? { decision: { ...decision, scene } } : {}),
});

test('the most divided decision stands first, and a second vote on it right behind', () => {
  const room = roomOf(
    ...gathered(12),
    ...votesFor([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2], 1),
    { kind: 'take', option: 0, position: inScene('two', positionAfter(0)) },
    ...votesFor(Array(12).fill(1), 2),
    { kind: 'take', option: 1, position: positionAfter(0, 1) },
    { kind: 'return', decision: 0, position: positionAfter() },
    ...votesFor(Array(12).fill(1), 3),
  );
  const { decisions } = roomReport(room);
  expect(decisions.map(({ decision, again, taken }) => [decision.number, again, taken])).toEqual([
    [0, false, 0],
    [0, true, undefined],
    [1, false, 1],
  ]);
  expect(decisions[0]?.division).toBeGreaterThan(0.7);
});

test('the same place on another way, with other options, is no second vote', () => {
  const other = positionAfter(0);
  const options = (other.decision?.options ?? []).map((one) => ({ ...one, text: { id: `lain ${one.index}` } }));
  const room = roomOf(
    ...gathered(6),
    { kind: 'take', option: 1, position: positionAfter(1) },
    ...votesFor([0, 0, 0, 1, 1, 1], 1),
    { kind: 'return', decision: 0, position: positionAfter() },
    { kind: 'take', option: 0, position: { ...other, decision: other.decision && { ...other.decision, options } } },
    ...votesFor([0, 0, 0, 1, 1, 2], 2),
  );
  expect(roomReport(room).decisions.map(({ again, split }) => [again, 'withheld' in split])).toEqual([
    [false, false],
    [false, false],
  ]);
});

const TWELVE = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
const changed = (count: number) => TWELVE.map((option, i) => (i < count ? 2 : option));

test.each([
  ['nobody changed their mind', TWELVE, false],
  ['one changed', changed(1), true],
  ['four changed', changed(4), true],
  ['five changed', changed(5), false],
  ['one came late', [...TWELVE, 1], true],
  ['one had left', TWELVE.slice(1), true],
  ['one had left and another came late', [...TWELVE.slice(1), 2], true],
  ['five came late', [...TWELVE, 1, 1, 1, 1, 1], false],
])('a second vote in which %s', (_, again, withheld) => {
  const room = roomOf(...gathered(20), ...votesFor(TWELVE, 1), ...votesFor(again, 2));
  const told = roomReport(room).decisions.map(({ split, again }) => [again, 'withheld' in split && split.withheld]);
  expect(told.find(([again]) => !again)).toEqual([false, false]);
  expect(told.find(([again]) => again)).toEqual([true, withheld && 'alike']);
});

test('a third vote is held against both before it', () => {
  const room = roomOf(
    ...gathered(12),
    ...votesFor(TWELVE, 1),
    ...votesFor(changed(6), 2),
    ...votesFor(changed(7), 3),
    ...votesFor(changed(1), 4),
  );
  const splits = roomReport(room).decisions.map(({ split }) => split);
  expect(splits.filter((split) => 'withheld' in split)).toEqual([{ withheld: 'alike' }, { withheld: 'alike' }]);
});

/** `count` people play by themselves: the first `odd` of them meet another second decision than the rest. */
function played(count: number, odd: number, setup: Partial<RoomSetup> = {}, ...more: EventBody[]) {
  return roomOf(
    ...gathered(count, { mode: 'each', ...setup }),
    ...people(count).map((seat, i) =>
      play(
        seat,
        [
          ['first', i % 3],
          [i < odd ? 'odd' : 'usual', i % 2],
          ['key', i % 2],
        ],
        [40 + i, 50],
      ),
    ),
    ...more,
  );
}
const OVER: EventBody = { kind: 'finish' };

test('of plays of one’s own, a decision that some went around is told in a named room alone', () => {
  const scenes = (odd: number, named: boolean) =>
    roomReport(played(35, odd, { named }))
      .decisions.map(({ decision }) => decision.scene)
      .toSorted();
  expect(scenes(2, false)).toEqual(['first', 'key']);
  expect(scenes(15, false)).toEqual(['first', 'key']);
  expect(scenes(0, false)).toEqual(['first', 'key', 'usual']);
  expect(scenes(2, true)).toEqual(['first', 'key', 'odd', 'usual']);
});

test('a decision that some have not come to yet is told of those who have', () => {
  const room = roomOf(
    ...gathered(12, { mode: 'each' }),
    ...people(12).map((seat, i) =>
      play(
        seat,
        i < 8
          ? [
              ['first', 0],
              ['next', 1],
            ]
          : [['first', 0]],
      ),
    ),
  );
  const told = roomReport(room).decisions.map(({ decision, split }) => [
    decision.scene,
    'withheld' in split ? split : split.people,
  ]);
  expect(told).toEqual([
    ['first', 12],
    ['next', 8],
  ]);
});

test('somebody whose seat was taken away is not in it', () => {
  const room = played(6, 0, {}, { kind: 'remove', seat: 'kursi-0' }, OVER);
  const report = roomReport(room);
  expect(report.people).toBe(5);
  expect(report.decisions[0]?.split).toMatchObject({ people: 5 });
  expect(report.scores?.[0]).toMatchObject({ people: 5 });
});

test.each([
  [4, [true, true, true]],
  [5, [false, false, true]],
])('scores of %i plays: withheld %j, and none where nothing was measured', (count, withheld) => {
  const scores = roomReport(played(count, 0, {}, OVER)).scores ?? [];
  expect(scores.map((one) => 'withheld' in one)).toEqual(withheld);
});

test('scores are a median and five ranges, and nobody’s own', () => {
  const { scores } = roomReport(played(30, 0, {}, OVER));
  expect(scores?.[0]).toEqual({ people: 30, value: { median: 54.5, counts: [0, 0, 20, 10, 0] } });
});

test('while people finish one by one, scores are told in a named room alone', () => {
  expect(roomReport(played(30, 0)).scores?.[0]).toEqual({ withheld: 'few' });
  expect(roomReport(played(30, 0, { named: true })).scores?.[0]).toMatchObject({ people: 30 });
});

test('reactions are without names in a named room too', () => {
  expect(roomReport(voted(5, { named: true }, OVER, ...reactions(4))).reactions).toEqual({ withheld: 'few' });
  expect(roomReport(voted(5, {}, OVER, ...reactions(5))).reactions).toEqual({
    people: 5,
    value: [
      [0, 0, 0, 0, 5],
      [0, 0, 5, 0, 0],
      [1, 1, 1, 1, 1],
    ],
  });
});

test('words: none of fewer than five, none of a round that is still open, each once with how many said it', () => {
  const said = (...bodies: EventBody[]) => roomReport(voted(9, {}, ...bodies)).words;
  expect(said(...words(4))).toEqual([]);
  expect(said(...words(9).slice(0, -1))).toEqual([]);
  expect(said(...words(9).slice(0, -1), OVER)).toHaveLength(1);
  const [round = []] = said(...words(9));
  expect(round.map(({ count }) => count).toSorted()).toEqual([1, 1, 1, 1, 1, 2, 2]);
  const again: EventBody = { kind: 'word', seat: 'kursi-1', round: 1, text: 'KATA0' };
  const [changedMind = []] = said(...words(9).slice(0, -1), again, OVER);
  expect(changedMind.find(({ text }) => text.toLowerCase() === 'kata0')?.count).toBe(3);
});
