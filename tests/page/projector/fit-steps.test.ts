import { expect, test } from 'vitest';
import { fitSteps, SIZES } from '../../../src/page/projector/fit-steps.ts';

test('letters give way before parts do, and never below the least size', () => {
  const steps = fitSteps([
    ['whole', 1.2],
    ['half', 1],
  ]);
  expect(steps).toEqual([
    { size: 1.2, part: 'whole' },
    { size: 1.1, part: 'whole' },
    { size: 1, part: 'whole' },
    { size: 1, part: 'half' },
  ]);
  expect(Math.min(...SIZES)).toBe(1);
});

test('each part is tried from the largest size that it may have', () => {
  expect(fitSteps([['whole', 9]]).map(({ size }) => size)).toEqual([...SIZES]);
});
