// One decision in a report: what stood to choose, how people chose, and what they wrote.
import type { RoomDecision } from './position.ts';
import { division, type Tally } from './round.ts';
import type { Breakdown } from './withhold.ts';

/** One decision that people took, together or each in their own play. */
export interface ReportDecision {
  decision: RoomDecision;
  split: Breakdown<Tally>;
  /** 0 (all for one) to 1 (evenly over all options); 0 where the split is withheld. */
  division: number;
  /** Ink index of the option that the room went on with, in a room that plays together. */
  taken?: number;
  /** Not the first vote on this decision. */
  again: boolean;
  /** What people wrote, tied to nobody and no option. */
  reasons: readonly string[];
}

export function divisionOf(split: Breakdown<Tally>): number {
  return 'withheld' in split ? 0 : division(split.value);
}

/** Equal for decisions between the same options, on whatever way and in whatever order they were met. */
export function sameOptions({ scene, options }: RoomDecision): string {
  return JSON.stringify([scene, options.map(({ index, text }) => JSON.stringify([index, text])).sort()]);
}
