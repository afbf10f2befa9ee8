// Regret: how much of the best that was still possible a decision gave away. It orders the debrief, most decisive first.
import type { Bounds, Futures } from './bounds.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';

/**
 * Best reachable future before a decision minus after it, summed over the dimensions, each divided by its (max − min) over
 * the whole play. 0 means that nothing was lost; 3 would be everything. `earned` are the points of the option taken.
 */
export function regret(futures: Futures, bounds: Bounds, before: number, after: number, earned: Triple): number {
  return DIMENSIONS.reduce((sum, _, k) => {
    const range = bounds.play[k] as { min: number; max: number };
    if (range.max === range.min) return sum;
    const best = futures.most[before]?.[k] ?? 0;
    const left = (futures.most[after]?.[k] ?? 0) + (earned[k] as number);
    return sum + (best - left) / (range.max - range.min);
  }, 0);
}
