// Cliffs: options after which nothing repairs a dimension. An option is a cliff in a dimension if the best complete play that takes it,
// whatever else it does before and after, stays below *proficient* there, while the best play through the same decision does not.
// So a sum of many bad choices is none, nor is a decision that no good play comes to; an option with a grave behaviour in the dimension
// is none either, since it declares that it costs the band. Known only where no loop changes points.
import type { AuthoredDecision, AuthoredOption } from './authored-decisions.ts';
import { PROFICIENT } from './band.ts';
import type { Ranges } from './bounds.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { OptionWorth } from './option-worth.ts';
import type { Rubric } from './rubric.ts';
import { score } from './score.ts';

export interface Cliff {
  option: AuthoredOption;
  dimension: Dimension;
  /** The score of the best play that takes the option, and of the best that comes to the decision. */
  best: number;
  otherwise: number;
}

export function cliffsOf(
  decision: AuthoredDecision,
  worths: ReadonlyMap<string, OptionWorth>,
  ranges: Ranges,
  rubric: Rubric,
): Cliff[] {
  return DIMENSIONS.flatMap((dimension, d) => {
    const best = decision.options.map(({ source }) => {
      const most = worths.get(source)?.most[d];
      return most === undefined || most === null ? null : score(most, ranges[d] ?? null);
    });
    const otherwise = Math.max(...best.map((one) => one ?? 0));
    if (otherwise < PROFICIENT) return [];
    return decision.options.flatMap((option, at) => {
      const own = best[at];
      if (own === null || own === undefined || own >= PROFICIENT) return [];
      const grave = option.behaviours.some((id) => rubric[id]?.grave && rubric[id]?.dimension === dimension);
      return grave ? [] : [{ option, dimension, best: own, otherwise }];
    });
  });
}
