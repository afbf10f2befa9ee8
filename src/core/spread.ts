// How the scores of a player spread: from the distribution of points to scores between 0 and 100.
import { PROFICIENT } from './band.ts';
import type { Range } from './bounds.ts';
import type { Distribution } from './graph-distribution.ts';
import { score } from './score.ts';

export interface Spread {
  min: number;
  /** Of the scores before they are rounded. */
  mean: number;
  max: number;
  /** Chance of each score, ascending. */
  chances: readonly { score: number; chance: number }[];
  /** Chance of a play that had not ended where loops were no longer followed; 0 without loops. */
  unended: number;
}

/** The scores that points are worth between the least and the most; null where these are equal. */
export function spreadOf(points: Distribution, range: Range): Spread | null {
  if (range.min === range.max) return null;
  const chances: { score: number; chance: number }[] = [];
  for (const one of points.chances) {
    const own = score(one.points, range) as number;
    const last = chances.at(-1);
    if (last?.score === own) last.chance += one.chance;
    else chances.push({ score: own, chance: one.chance });
  }
  return {
    min: chances[0]?.score ?? 0,
    mean: (100 * (points.mean - range.min)) / (range.max - range.min),
    max: chances.at(-1)?.score ?? 0,
    chances,
    unended: points.unended,
  };
}

/** The chance of a score that is at least *proficient*. */
export function passing(spread: Spread): number {
  return spread.chances.filter((one) => one.score >= PROFICIENT).reduce((sum, one) => sum + one.chance, 0);
}
