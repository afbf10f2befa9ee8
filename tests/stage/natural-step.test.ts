// Reading on is acted out; everything else is a jump.
import { expect, test } from 'vitest';
import { isNaturalStep, type Reading } from '../../src/stage/natural-step.ts';

const reading = (choices: number[], at: number, more: object = {}): Reading => ({
  play: { scenario: 'a', shape: 's', locale: 'id', seed: 1, choices, ...more },
  at,
});

const rows: [string, Reading | undefined, Reading, boolean][] = [
  ['the first thing shown', undefined, reading([], 0), false],
  ['the next line', reading([1], 3), reading([1], 4), true],
  ['nothing new', reading([1], 3), reading([1], 3), true],
  ['a choice', reading([1], 3), reading([1, 0], 6), true],
  ['two choices at once', reading([1], 3), reading([1, 0, 2], 9), false],
  ['undo', reading([1, 0], 6), reading([1], 3), false],
  ['another choice at the same place', reading([1, 0], 6), reading([1, 2], 6), false],
  ['back in the text', reading([1], 4), reading([1], 3), false],
  ['another language', reading([1], 3), reading([1], 3, { locale: 'en' }), false],
  ['another play', reading([1], 3), reading([1], 4, { seed: 2 }), false],
  ['another scenario', reading([1], 3), reading([1], 4, { scenario: 'b' }), false],
];
test.each(rows)('%s', (_, before, after, natural) => {
  expect(isNaturalStep(before, after)).toBe(natural);
});
