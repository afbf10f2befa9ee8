// What the plays of one explored story are worth: bounds, the random and the naive players, what can be reached, and how decisions are built.

import { BANDS } from '../../core/band.ts';
import { type Bounds, bounds, graphPoints } from '../../core/bounds.ts';
import { DIMENSIONS, type Triple, ZERO } from '../../core/dimension.ts';
import type { Graph } from '../../core/graph.ts';
import {
  countPlays,
  type Distribution,
  decisionsPerPlay,
  randomPlayer,
  unbeatenPlays,
} from '../../core/graph-distribution.ts';
import { pointsOfAll } from '../../core/points.ts';
import { reduceGraph } from '../../core/reduce-graph.ts';
import type { Rubric } from '../../core/rubric.ts';
import { score } from '../../core/score.ts';
import type { Exploration } from '../../ink/explore.ts';
import { type AuthoredDecision, authoredDecisions, hasBestOption } from './authored-decisions.ts';
import { NAIVE, type Naive, naivePlay } from './naive-players.ts';

const PROFICIENT = BANDS.find((entry) => entry.band === 'proficient')!.from;
const SKILLED = BANDS.find((entry) => entry.band === 'skilled')!.from;

export interface DimensionMeasure {
  min: number;
  max: number;
  /** The random player: mean score, chance of at least the lower border of the middle band, whole distribution of scores. */
  mean: number;
  pass: number;
  chances: readonly { score: number; chance: number }[];
}

export interface StoryMeasure {
  graph: Graph;
  plays: bigint | null;
  decisionsMet?: { min: number; max: number | null };
  decisions: readonly AuthoredDecision[];
  /** Decisions in which one option is best in every dimension. */
  withoutDilemma: readonly AuthoredDecision[];
  /** Behaviours that the rubric lacks; scores are missing then. */
  unknown: readonly string[];
  scores?: {
    bounds: Bounds;
    dimensions: readonly (DimensionMeasure | null)[];
    naive: Readonly<Record<Naive, { choices: readonly number[]; scores: readonly (number | null)[] }>>;
    /** The play that is nearest to skilled in two dimensions and proficient in the third; nothing is missing where one gets there. */
    best?: { choices: readonly number[]; scores: readonly (number | null)[]; missing: number };
  };
}

export function measureStory(json: string, found: Exploration, rubric: Rubric): StoryMeasure {
  const graph = reduceGraph(found.graph);
  const decisions = authoredDecisions(found.coverage.decisions);
  const unknown = graph.behaviours.filter((id) => !rubric[id]);
  const pointsOf = (id: string): Triple => (rubric[id] ? pointsOfAll([id], rubric) : ZERO);
  const withoutDilemma = decisions.filter(({ options }) =>
    hasBestOption(
      options.map((option) =>
        pointsOfAll(
          option.behaviours.filter((id) => rubric[id]),
          rubric,
        ),
      ),
    ),
  );
  const measure = {
    graph,
    plays: countPlays(graph),
    decisionsMet: decisionsPerPlay(graph),
    decisions,
    withoutDilemma,
    unknown,
  };
  // What some plays earn says nothing about the least and the most of all of them.
  if (graph.behaviours.length === unknown.length || !graph.complete) return measure;
  const points = graphPoints(graph, Object.fromEntries(graph.behaviours.map((id) => [id, rubric[id] ?? NOTHING(id)])));
  const limits = bounds(graph, points);
  const scoresOf = (earned: Triple) =>
    DIMENSIONS.map((_, d) => {
      const range = limits.play[d];
      return range ? score(earned[d] as number, range) : null;
    });
  const naive = Object.fromEntries(
    (Object.keys(NAIVE) as Naive[]).map((kind) => {
      const play = naivePlay(json, kind, pointsOf);
      return [kind, { choices: play.choices, scores: scoresOf(play.points) }];
    }),
  ) as unknown as NonNullable<StoryMeasure['scores']>['naive'];
  const best = unbeatenPlays(graph, points, limits.play)
    .map(({ choices, earned }) => ({ choices, scores: scoresOf(earned) }))
    .sort((a, b) => missing(a.scores) - missing(b.scores))[0];
  return {
    ...measure,
    scores: {
      bounds: limits,
      dimensions: DIMENSIONS.map((_, d) => dimensionMeasure(randomPlayer(graph, points, d), limits, d)),
      naive,
      best: best && { ...best, missing: missing(best.scores) },
    },
  };
}

const NOTHING = (id: string) => ({ id, dimension: DIMENSIONS[0], points: 0, source: '' });

function dimensionMeasure(random: Distribution, limits: Bounds, d: number): DimensionMeasure | null {
  const range = limits.play[d];
  if (!range || range.min === range.max) return null;
  const chances = random.chances.map(({ points, chance }) => ({ score: score(points, range) as number, chance }));
  return {
    ...range,
    mean: (100 * (random.mean - range.min)) / (range.max - range.min),
    pass: chances.filter((one) => one.score >= PROFICIENT).reduce((sum, one) => sum + one.chance, 0),
    chances,
  };
}

/** Points of 100 that are missing from being skilled in two dimensions and proficient in the third. */
function missing(scores: readonly (number | null)[]): number {
  const short = (value: number | null, border: number) => (value === null ? 100 : Math.max(0, border - value));
  const all = scores.reduce<number>((sum, value) => sum + short(value, SKILLED), 0);
  return Math.min(...scores.map((third) => all - short(third, SKILLED) + short(third, PROFICIENT)));
}
