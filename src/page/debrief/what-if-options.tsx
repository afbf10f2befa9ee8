// What if: the other options of a decision, each opening to what it would have done.
import type { DecisionReview } from '../../core/decision-review.ts';
import { shownOrder } from '../../core/shown-order.ts';
import type { Option } from '../../core/trace.ts';
import { Fold } from '../parts/fold.tsx';
import { useDebrief } from './debrief-context.ts';
import { WhatIfAnswer } from './what-if-answer.tsx';

export function WhatIfOptions({ review }: { review: DecisionReview }) {
  const { debrief, scenario, words } = useDebrief();
  const { number, options, chosen } = review.decision;
  const others = shownOrder(debrief.trace.play.seed, number, options.length)
    .map((position) => options[position] as Option)
    .filter((option) => option.index !== chosen);
  if (others.length === 0) return null;
  return (
    <div class="what-if">
      <h4>{words.whatIf.title}</h4>
      <p class="small">{words.whatIf.intro}</p>
      {others.map((option) => (
        <Fold key={option.index} lazy class="what-if-option" label={<span lang={scenario.locale}>{option.text}</span>}>
          <WhatIfAnswer review={review} option={option.index} />
        </Fold>
      ))}
    </div>
  );
}
