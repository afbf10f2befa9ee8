// The result of a whole play per dimension: score, band, opportunities, and the grave acts that cap it.
import { type Banded, bandOf } from './band.ts';
import type { Bounds, Range } from './bounds.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import { type Opportunities, opportunities } from './opportunities.ts';
import { evidence, sumOf } from './points.ts';
import type { Rubric } from './rubric.ts';
import { score } from './score.ts';
import { type Trace, takenDecisions } from './trace.ts';

export interface DimensionResult {
  dimension: Dimension;
  /** 0 to 100, or null where no play can earn or lose anything. */
  score: number | null;
  banded?: Banded;
  points: number;
  /** The least and the most that a complete play earns; null without bounds. */
  range: Range | null;
  opportunities: Opportunities;
  /** Ids of the grave behaviours shown. */
  grave: readonly string[];
}

/** One result a dimension, in the order of DIMENSIONS. Points of scenes never reached count 0 against the same range. */
export function playResult(trace: Trace, rubric: Rubric, bounds: Bounds): DimensionResult[] {
  const all = evidence(trace, rubric);
  const points = sumOf(all);
  const decisions = takenDecisions(trace);
  return DIMENSIONS.map((dimension, k) => {
    const range = bounds.play[k] ?? null;
    const value = score(points[k] as number, range);
    const grave = all
      .filter((one) => one.dimension === dimension && rubric[one.behaviour]?.grave)
      .map((one) => one.behaviour);
    return {
      dimension,
      score: value,
      banded: value === null ? undefined : bandOf(value, grave.length > 0),
      points: points[k] as number,
      range,
      opportunities: opportunities(decisions, dimension, rubric),
      grave: [...new Set(grave)],
    };
  });
}

/** The band that may be said of a finished play: none where nothing was measured or too little was met, but a grave act is always said. */
export function saidBand({ banded, grave, opportunities: { few } }: DimensionResult): Banded | undefined {
  return grave.length > 0 || !few ? banded : undefined;
}
