// Regret: how much of the best that was still possible a decision gave away. It orders the debrief, most decisive first.
import type { Bounds, Ranges } from './bounds.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';

/**
 * Best reachable future before a decision minus after it, summed over the dimensions, each divided by its (max − min) over
 * the whole play. 0 means that nothing was lost; 3 would be everything. `before` and `after` are the
 * futures of the nodes on either side, `earned` the points of the option taken. A dimension without bounds counts nothing.
 */
export function regret(bounds: Bounds, before: Ranges, after: Ranges, earned: Triple): number {
  return DIMENSIONS.reduce((sum, _, k) => {
    const range = bounds.play[k];
    const [best, left] = [before[k]?.max, after[k]?.max];
    if (!range || range.max === range.min || best === undefined || left === undefined) return sum;
    return sum + (best - left - (earned[k] as number)) / (range.max - range.min);
  }, 0);
}
