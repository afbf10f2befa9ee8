// The arithmetic as it is spelled out: what a reader works out by hand must be the score that is shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/score.ts';
import { calculation, plain, signed } from '../../../src/page/debrief/numbers.ts';

describe('numbers in the debrief', () => {
  it.each([
    [-3, '−3', '−3'],
    [0, '0', '0'],
    [5, '5', '+5'],
  ])('%i is written %s, and as a change %s', (value, asNumber, asChange) => {
    expect(plain(value)).toBe(asNumber);
    expect(signed(value)).toBe(asChange);
  });

  it('are spelled out with a true minus and the decimals of the language', () => {
    expect(calculation(-1, { min: -14, max: 22 }, 'id')).toEqual({
      text: '(−1 − (−14)) ÷ (22 − (−14)) × 100 = 36,11',
      whole: false,
    });
    expect(calculation(4, { min: 0, max: 8 }, 'en')).toEqual({ text: '(4 − 0) ÷ (8 − 0) × 100 = 50', whole: true });
  });

  it('round to the score in every range below a hundred points', () => {
    const ranges = fc
      .tuple(fc.integer({ min: -60, max: 30 }), fc.integer({ min: 1, max: 99 }))
      .chain(([min, width]) => fc.tuple(fc.constant({ min, max: min + width }), fc.integer({ min, max: min + width })));
    fc.assert(
      fc.property(ranges, fc.constantFrom('id' as const, 'en' as const), ([range, points], locale) => {
        const { text, whole } = calculation(points, range, locale);
        const shown = Number(text.slice(text.lastIndexOf('=') + 2).replace(',', '.'));
        expect(Math.round(shown)).toBe(score(points, range));
        expect(whole).toBe(Number.isInteger(shown));
      }),
      { numRuns: 2000 },
    );
  });
});
