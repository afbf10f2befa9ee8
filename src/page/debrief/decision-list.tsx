// All decisions of the play, most decisive first or in the order of play. One that is asked for from elsewhere opens and takes focus.
import { useState } from 'preact/hooks';
import { takenInOrder } from '../../core/reviews-in-order.ts';
import { useDebrief } from './debrief-context.ts';
import { DecisionCard } from './decision-card.tsx';
import type { LookAt } from './look-at.ts';

export function DecisionList({ lookAt }: { lookAt?: LookAt }) {
  const { debrief, words } = useDebrief();
  const [asPlayed, setAsPlayed] = useState(false);
  const reviews = asPlayed ? takenInOrder(debrief.reviews) : debrief.reviews;
  const orders: [boolean, string][] = [
    [false, words.decisions.decisiveFirst],
    [true, words.decisions.asPlayed],
  ];
  return (
    <>
      <p class="decision-hint">{words.decisions.intro}</p>
      <fieldset class="segments">
        <legend>{words.decisions.order}</legend>
        {orders.map(([value, label]) => (
          <label key={label} class="segment">
            <input
              type="radio"
              name="decision-order"
              checked={asPlayed === value}
              onChange={() => setAsPlayed(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <ol class="decisions">
        {reviews.map((review) => {
          const { number } = review.decision;
          return (
            <li key={number}>
              <DecisionCard review={review} lookAt={lookAt?.decision === number ? lookAt : undefined} />
            </li>
          );
        })}
      </ol>
    </>
  );
}
