import { describe, expect, it } from 'vitest';
import { hasBestOption, mergeMet } from '../../src/core/authored-decisions.ts';

describe('decisions as authored', () => {
  const option = (source: string) => ({ source, text: source, behaviours: [] });

  it('are options that ever stood together', () => {
    const found = mergeMet([
      { knot: 'a', options: [option('1'), option('2')], ratio: 1.1 },
      { knot: 'b', options: [option('5'), option('6')], ratio: 1 },
      { knot: 'a', options: [option('2'), option('3')], ratio: 1.4 },
      { knot: 'c', options: [option('9')], ratio: 1 },
    ]);
    expect(found.map(({ knot, options, ratio }) => [knot, options.length, ratio]).toSorted()).toEqual([
      ['a', 3, 1.4],
      ['b', 2, 1],
      ['c', 1, 1],
    ]);
  });

  it('have a best option when one is never behind and somewhere ahead', () => {
    expect(
      hasBestOption([
        [2, 1, 0],
        [2, 0, 0],
        [1, 1, 0],
      ]),
    ).toBe(true);
    expect(
      hasBestOption([
        [2, 0, 0],
        [0, 2, 0],
      ]),
    ).toBe(false);
    expect(
      hasBestOption([
        [1, 0, 0],
        [1, 0, 0],
      ]),
    ).toBe(false);
  });
});
