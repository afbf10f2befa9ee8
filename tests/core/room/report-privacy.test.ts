// Whatever happened in a room without names, its report keeps the same promises: tried on rooms that nobody thought of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import { foldRoom } from '../../../src/core/room/fold.ts';
import { type RoomReport, roomReport } from '../../../src/core/room/report.ts';
import { sameOptions } from '../../../src/core/room/report-decision.ts';
import type { Room } from '../../../src/core/room/room.ts';
import { tallyOf } from '../../../src/core/room/round.ts';
import { play } from './crowd.ts';
import { joined, opened, positionAfter, vote } from './story.ts';

/** What one person does in a room: nothing that is absent. */
interface Person {
  votes: readonly (number | undefined)[];
  words: readonly (string | undefined)[];
  path: readonly [id: string, chosen: number][];
  scores?: readonly number[];
  answers?: readonly [number, number, number];
}

const ROUNDS = 4;
const option = fc.integer({ min: 0, max: 2 });
const person: fc.Arbitrary<Person> = fc.record({
  votes: fc.array(fc.option(option, { nil: undefined, freq: 6 }), { minLength: ROUNDS, maxLength: ROUNDS }),
  words: fc.array(fc.option(fc.constantFrom('lega', 'tegang', 'malu', 'marah'), { nil: undefined }), {
    minLength: 2,
    maxLength: 2,
  }),
  path: fc
    .array(fc.tuple(fc.boolean(), option), { maxLength: 5 })
    .map((steps) => steps.map(([aside, chosen], i) => [aside && i % 2 === 1 ? `way-${i}` : `main-${i}`, chosen])),
  scores: fc.option(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), { nil: undefined }),
  answers: fc.option(
    fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 }))) as fc.Arbitrary<[number, number, number]>,
    {
      nil: undefined,
    },
  ),
});
const crowd = fc.array(person, { maxLength: 40 });
const mode = fc.constantFrom('together' as const, 'tables' as const, 'each' as const);

/** The room that these people make of it: the same decision twice, another one, and the first again. */
function roomWith(
  mode: 'together' | 'tables' | 'each',
  all: readonly Person[],
  seatOf = (i: number) => `seat-${i}`,
): Room {
  const each = <Body>(make: (one: Person, seat: string, i: number) => Body | undefined) =>
    all.flatMap((one, i) => make(one, seatOf(i), i) ?? []);
  const round = (number: number): EventBody[] => [
    { kind: 'ask' },
    ...each(({ votes }, seat, i) => {
      const chosen = votes[number - 1];
      return chosen === undefined ? undefined : vote(seat, chosen, number, `alasan-${number}-${i}`);
    }),
    { kind: 'reveal' },
  ];
  const said = (number: number): EventBody[] => [
    { kind: 'ask-word' },
    ...each(({ words }, seat): EventBody | undefined => {
      const text = words[number - 1];
      return text === undefined ? undefined : { kind: 'word', seat, round: number, text };
    }),
    { kind: 'close-word' },
  ];
  const together: EventBody[] = [
    ...round(1),
    ...round(2),
    { kind: 'take', option: 0, position: { ...positionAfter(0), scene: 'two' } },
    ...round(3),
    { kind: 'return', decision: 0, position: positionAfter() },
    ...round(4),
  ];
  const alone = each(({ path, scores }, seat) => (path.length === 0 ? undefined : play(seat, path, scores)));
  const bodies: EventBody[] = [
    opened({ mode }),
    ...each((_, seat) => joined(seat)),
    ...said(1),
    ...(mode === 'each' ? alone : together),
    ...said(2),
    { kind: 'finish' },
    ...each(({ answers }, seat): EventBody | undefined => answers && { kind: 'react', seat, answers }),
  ];
  return foldRoom(bodies.map((body, i) => ({ seq: i + 1, at: 5000 + i, body }))) as Room;
}

const tallies = ({ decisions }: RoomReport) =>
  decisions.flatMap(({ decision, split }) =>
    'withheld' in split ? [] : [{ key: sameOptions(decision), people: split.people, tally: split.value }],
  );
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

describe('of any room without names', () => {
  test('every breakdown that is told rests on five people or more, and counts each of them once', () => {
    fc.assert(
      fc.property(mode, crowd, (mode, all) => {
        const report = roomReport(roomWith(mode, all));
        for (const { people, tally } of tallies(report)) {
          expect(people).toBeGreaterThanOrEqual(5);
          expect(sum(tally.map(({ count }) => count))).toBe(people);
        }
        for (const spread of report.scores ?? []) {
          if ('withheld' in spread) continue;
          expect(spread.people).toBeGreaterThanOrEqual(5);
          expect(sum(spread.value.counts)).toBe(spread.people);
        }
        if (!('withheld' in report.reactions)) {
          const { people, value } = report.reactions;
          expect(people).toBeGreaterThanOrEqual(5);
          for (const counts of value) expect(sum(counts)).toBe(people);
        }
        for (const round of report.words) expect(sum(round.map(({ count }) => count))).toBeGreaterThanOrEqual(5);
        for (const { split, reasons } of report.decisions)
          if ('withheld' in split && split.withheld === 'few') expect(reasons).toEqual([]);
        expect(report.rows).toBeUndefined();
      }),
    );
  });

  test('two votes on one decision that are both told differ by nobody or by five at least, one less the other', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const told = tallies(roomReport(roomWith('together', all)));
        for (const [i, one] of told.entries()) {
          for (const other of told.slice(i + 1).filter(({ key }) => key === one.key)) {
            const changes = other.tally.map(
              ({ option, count }) => count - (one.tally.find((before) => before.option === option)?.count ?? 0),
            );
            const moved = Math.max(sum(changes.filter((by) => by > 0)), -sum(changes.filter((by) => by < 0)));
            expect(moved === 0 || moved >= 5).toBe(true);
          }
        }
      }),
    );
  });

  test('whoever alone comes late to a second vote, while everybody keeps theirs, cannot be read off', () => {
    fc.assert(
      fc.property(fc.array(option, { minLength: 5, maxLength: 30 }), option, option, (first, late, other) => {
        const seen = (chosen: number) => {
          const all = [...first.map((one) => [one, one]), [undefined, chosen]].map((votes) => ({
            votes: [...votes, undefined, undefined],
            words: [],
            path: [],
          }));
          return JSON.stringify({
            ...roomReport(roomWith('together', all)),
            decisions: tallies(roomReport(roomWith('together', all))),
          });
        };
        expect(seen(late)).toBe(seen(other));
      }),
    );
  });

  test('of plays of one’s own, every decision that is told is told of all who came as far: no way is told apart from another', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const report = roomReport(roomWith('each', all));
        const ended = all.filter(({ path, scores }) => path.length > 0 && scores);
        for (const { decision, split } of report.decisions) {
          const came = all.filter(({ path }) => path.length > decision.number);
          expect(came.every(({ path }) => path.some(([id]) => id === decision.scene))).toBe(true);
          if (!('withheld' in split)) expect(split.people).toBe(came.length);
        }
        for (const spread of report.scores ?? []) {
          if (!('withheld' in spread)) expect(spread.people).toBe(ended.length);
        }
      }),
    );
  });

  test('it is the same, byte for byte, in whatever order people came, voted and wrote, and on whichever seats', () => {
    fc.assert(
      fc.property(mode, crowd, fc.infiniteStream(fc.nat()), (mode, all, random) => {
        const keys = all.map(() => random.next().value as number);
        const order = [...all.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const named = (people: readonly Person[]) => roomReport(roomWith(mode, people, (i) => `s${people.length - i}`));
        const mixed = order.map((i) => all[i] as Person);
        const without = (report: RoomReport) => JSON.stringify(report).replace(/alasan-(\d)-\d+/g, 'alasan-$1');
        expect(without(named(mixed))).toBe(without(roomReport(roomWith(mode, all))));
      }),
    );
  });

  test('no seat, no code, no secret and no moment is in it', () => {
    fc.assert(
      fc.property(mode, crowd, (mode, all) => {
        const bytes = JSON.stringify(roomReport(roomWith(mode, all)));
        for (const hidden of ['seat-', 'hash-', 'SALAK', '"at"', 'openedAt', 'changedAt', 'rows', 'token'])
          expect(bytes).not.toContain(hidden);
        expect(bytes).not.toMatch(/\b5\d{3}\b/);
      }),
    );
  });

  test('the room itself still shows its bars whole', () => {
    const four = Array.from({ length: 4 }, (): Person => ({ votes: [1, 1, 1, 1], words: [], path: [] }));
    const room = roomWith('together', four);
    expect(tallyOf(room.rounds[0] as Room['rounds'][number]).map(({ count }) => count)).toEqual([0, 0, 4]);
    expect(tallies(roomReport(room))).toEqual([]);
  });
});
