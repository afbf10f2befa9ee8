// The reviews of a debrief in the order of play: the debrief keeps them most decisive first.
import type { DecisionReview } from './decision-review.ts';

export function takenInOrder(reviews: readonly DecisionReview[]): DecisionReview[] {
  return [...reviews].sort((a, b) => a.decision.number - b.decision.number);
}
