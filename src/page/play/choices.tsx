// The options of the open decision as numbered buttons, in the order that the play's seed gives them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../core/trace.ts';
import { useWords } from '../page-context.ts';
import { secondOfTwo } from './double-tap.ts';

export interface ChoicesProps {
  decision: Decision;
  /** Places of the decision's options, in shown order. */
  order: readonly number[];
  /** Ink index of the option that was taken and whose answer is still being fetched. */
  awaited?: number;
  choose(place: number): void;
}

export function Choices({ decision, order, awaited, choose }: ChoicesProps) {
  const words = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    // To the group and not to an option, or the next press of Space would choose.
    group.current?.focus({ preventScroll: true });
  }, [decision.number]);
  return (
    <fieldset class="choices" tabIndex={-1} ref={group} aria-describedby="line">
      <legend class="choices-title">
        {words.play.choices} <span class="hidden">{words.play.choicesCount(order.length)}</span>
      </legend>
      <ol>
        {order.map((place, shown) => {
          const option = decision.options[place];
          return (
            option && (
              <li key={option.index}>
                <button
                  type="button"
                  class="choice"
                  data-testid="choice"
                  aria-disabled={awaited !== undefined}
                  aria-pressed={awaited === option.index || undefined}
                  onClick={(event) => !secondOfTwo(event) && choose(place)}
                >
                  <span class="choice-number">{shown + 1}</span>
                  <span class="choice-text">{option.text}</span>
                </button>
              </li>
            )
          );
        })}
      </ol>
      {awaited !== undefined && <p role="status">{words.loading}</p>}
    </fieldset>
  );
}
