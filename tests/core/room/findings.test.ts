// What a report says in a sentence about its splits: the most divided, what moved, what costs and what helps; and nothing of what is withheld.
import { expect, test } from 'vitest';
import { roomFindings } from '../../../src/core/room/findings.ts';
import type { ReportDecision } from '../../../src/core/room/report-decision.ts';
import { division } from '../../../src/core/room/round.ts';
import type { Rubric } from '../../../src/core/rubric.ts';
import { positionAfter } from './story.ts';

/** Option 0 helps, option 1 costs, option 2 is worth nothing. */
const RUBRIC = {
  'shows-0': { id: 'shows-0', dimension: 'empathy', points: 2, source: 'x' },
  'shows-1': { id: 'shows-1', dimension: 'empathy', points: -1, source: 'x' },
} as Rubric;

function split(scene: string, counts: readonly [number, number, number], again = false): ReportDecision {
  const { decision } = positionAfter();
  if (!decision) throw new Error('There is one.');
  const value = counts.map((count, option) => ({ option, count }));
  const people = counts.reduce((sum, count) => sum + count, 0);
  return {
    decision: { ...decision, scene },
    split: { people, value },
    division: division(value),
    again,
    reasons: [],
  };
}

const kinds = (...decisions: ReportDecision[]) => roomFindings(decisions, RUBRIC).map(({ kind }) => kind);

test('of each kind the strongest', () => {
  const found = roomFindings([split('a', [4, 3, 3]), split('b', [1, 9, 0]), split('c', [8, 2, 0])], RUBRIC);
  expect(found).toEqual([
    { kind: 'divided', decision: 0, option: 0, percent: 40 },
    { kind: 'costly', decision: 1, option: 1, percent: 90 },
    { kind: 'together', decision: 2, option: 0, percent: 80 },
  ]);
});

test('a vote that was asked again tells what moved, and is not read as a first one', () => {
  const found = roomFindings([split('a', [2, 18, 0]), split('a', [15, 5, 0], true)], RUBRIC);
  expect(found.map(({ kind, before, percent }) => [kind, before, percent])).toEqual([
    ['changed', 10, 75],
    ['costly', undefined, 90],
  ]);
});

test('small shares and small shifts are not told', () => {
  expect(kinds(split('a', [0, 1, 19]))).toEqual([]);
  expect(kinds(split('a', [2, 0, 18]), split('a', [4, 0, 16], true))).toEqual([]);
});

test('nothing is said of what is withheld, empty, or of behaviours that are not known here', () => {
  expect(kinds({ ...split('a', [3, 3, 3]), split: { withheld: 'few' }, division: 0 })).toEqual([]);
  expect(kinds(split('a', [0, 0, 0]))).toEqual([]);
  expect(roomFindings([split('a', [9, 9, 0])], {}).map(({ kind }) => kind)).toEqual(['divided']);
});
