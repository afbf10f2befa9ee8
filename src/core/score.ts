// Scores: points placed between the least and the most that any complete play can earn.
import type { Range } from './bounds.ts';

/**
 * 100 × (points − min) / (max − min), rounded to a whole number. Null where min = max (nothing
 * could be earned or lost, so nothing was measured) or where there is no bound.
 */
export function score(points: number, range: Range | null): number | null {
  if (range === null || range.max === range.min) return null;
  return Math.round((100 * (points - range.min)) / (range.max - range.min));
}
