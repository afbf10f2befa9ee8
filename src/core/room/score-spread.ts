// How the scores of finished plays spread: never a person's own score, but how many came into which fifth of the scale.
import { DIMENSIONS } from '../dimension.ts';
import { median } from './median.ts';
import { playsOf } from './played-decisions.ts';
import type { Room } from './room.ts';
import { hasRows } from './setup.ts';
import { type Breakdown, breakdown } from './withhold.ts';

/** Lower borders of the ranges; a score of 100 belongs to the last. */
export const RANGES = [0, 20, 40, 60, 80] as const;

/** Scores of a dimension over finished plays. */
export type ScoreSpread = Breakdown<{
  median: number;
  /** How many plays came into each range. */
  counts: readonly number[];
}>;

/**
 * One a dimension, in the order of DIMENSIONS. Without names only once the room is over: while people still finish one by one, two
 * reports would tell the scores of whoever finished in between.
 */
export function scoreSpreads(room: Room): ScoreSpread[] {
  const named = hasRows(room.setup);
  const over = room.phase === 'finished' || room.phase === 'ended';
  const ends = named || over ? playsOf(room).flatMap(({ end }) => end ?? []) : [];
  return DIMENSIONS.map((_, k) => {
    const scores = ends.flatMap(({ scores }) => scores[k] ?? []).sort((a, b) => a - b);
    if (scores.length === 0) return { withheld: 'few' };
    const counts = RANGES.map((from, i) => scores.filter((one) => one >= from && one < (RANGES[i + 1] ?? 101)).length);
    return breakdown(named, scores.length, { median: median(scores), counts });
  });
}
