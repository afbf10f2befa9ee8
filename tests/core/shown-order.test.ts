import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOrder } from '../../src/core/shown-order.ts';

describe('the shown order', () => {
  it('is a permutation, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.nat(40), fc.integer({ min: 0, max: 9 }), (seed, decision, count) => {
        const order = shownOrder(seed, decision, count);
        expect([...order].sort()).toEqual(Array.from({ length: count }, (_, i) => i).sort());
        expect(shownOrder(seed, decision, count)).toEqual(order);
      }),
    );
  });

  it('puts each of four options first about equally often, over seeds and over decisions', () => {
    const first = [0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed++)
      for (let decision = 0; decision < 4; decision++) first[shownOrder(seed, decision, 4)[0] as number]!++;
    for (const count of first) expect(Math.abs(count / 8000 - 0.25)).toBeLessThan(0.03);
  });
});
