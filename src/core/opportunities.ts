// Opportunities: how often a play met the chance to show a dimension, and how often it took it. Never mixed into the score.
import type { Dimension } from './dimension.ts';
import type { Rubric } from './rubric.ts';
import { chosenOption, type Decision, type Option } from './trace.ts';

export interface Opportunities {
  taken: number;
  offered: number;
  /** Fewer than 3 were offered: too few to judge. */
  few: boolean;
}

/** Decisions met that offered a behaviour of the dimension with positive points, and those where one was chosen. */
export function opportunities(decisions: readonly Decision[], dimension: Dimension, rubric: Rubric): Opportunities {
  const shows = (option: Option | undefined) =>
    (option?.behaviours ?? []).some((id) => rubric[id]?.dimension === dimension && rubric[id].points > 0);
  const offering = decisions.filter((decision) => decision.options.some(shows));
  const taken = offering.filter((decision) => shows(chosenOption(decision))).length;
  return { taken, offered: offering.length, few: offering.length < 3 };
}
