// The decisions that tell most of a play in few words: what helped most, and what gave most away.
import type { Debrief } from './debrief.ts';
import type { DecisionReview } from './decision-review.ts';

/** At most `most`, in the order of play: the one that earned most, then the most decisive ones. A play of few decisions tells fewer. */
export function tellingDecisions({ helped, reviews }: Debrief, most: number): DecisionReview[] {
  const told = new Set([helped, ...reviews].filter((review) => review !== undefined));
  return [...told].slice(0, most).sort((a, b) => a.decision.number - b.decision.number);
}
