// What the plays of a story are worth, whole and scene by scene: bounds, the random player, and the best that can be reached.
import { PROFICIENT, SKILLED } from './band.ts';
import { type Bounds, bounds, type Range, type Ranges } from './bounds.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';
import type { Graph } from './graph.ts';
import { randomPlayer, unbeatenPlays } from './graph-distribution.ts';
import { score } from './score.ts';
import { passing, spreadOf } from './spread.ts';
import type { DimensionScore, DimensionScores } from './story-report.ts';

export interface GraphScores {
  bounds: Bounds;
  play: DimensionScores;
  scenes: readonly { scene: string; dimensions: DimensionScores }[];
  best: { choices: readonly number[]; scores: readonly (number | null)[]; missing: number } | null;
}

/** Of a complete graph alone: what some plays earn says nothing about the least and the most of all of them. */
export function measureScores(graph: Graph, points: readonly Triple[]): GraphScores {
  const limits = bounds(graph, points);
  const measured = (ranges: Ranges, scene?: number) =>
    perDimension((d) => dimensionScore(graph, points, d, ranges[d] ?? null, scene));
  const [best] = unbeatenPlays(graph, points, limits.play)
    .map(({ choices, earned }) => {
      const scores = scoresOf(earned, limits.play);
      return { choices, scores, missing: missing(scores) };
    })
    .sort((a, b) => a.missing - b.missing);
  return {
    bounds: limits,
    play: measured(limits.play),
    scenes: graph.scenes.map((scene, number) => ({
      scene,
      dimensions: measured(limits.scenes[scene] as Ranges, number),
    })),
    best: best ?? null,
  };
}

/** One score per dimension, in the order of DIMENSIONS. */
export function scoresOf(earned: Triple, ranges: Ranges): (number | null)[] {
  return DIMENSIONS.map((_, d) => score(earned[d] as number, ranges[d] ?? null));
}

function perDimension(measure: (d: number) => DimensionScore | null): DimensionScores {
  return Object.fromEntries(DIMENSIONS.map((dimension, d) => [dimension, measure(d)])) as DimensionScores;
}

function dimensionScore(
  graph: Graph,
  points: readonly Triple[],
  d: number,
  range: Range | null,
  scene?: number,
): DimensionScore | null {
  if (!range || range.min === range.max) return null;
  const earned = randomPlayer(graph, points, d, scene);
  const random = spreadOf(earned, range);
  return random && { points: range, mean: earned.mean, random, pass: passing(random) };
}

/** Points of 100 that are missing from being skilled in two dimensions and proficient in the third. */
function missing(scores: readonly (number | null)[]): number {
  const short = (value: number | null, border: number) => (value === null ? 100 : Math.max(0, border - value));
  const all = scores.reduce<number>((sum, value) => sum + short(value, SKILLED), 0);
  return Math.min(...scores.map((third) => all - short(third, SKILLED) + short(third, PROFICIENT)));
}
