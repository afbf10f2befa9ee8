// How a person stands with a scenario, in a word on its card: new, in progress, played, or due again.
import type { Card } from '../../core/scenario.ts';
import { usePage, useWords } from '../page-context.ts';
import { useStore } from '../use-store.ts';

interface CardStateProps {
  card: Card;
  begun: boolean;
  /** Finished ones. */
  plays: number;
}

export function CardState({ card, begun, plays }: CardStateProps) {
  const { stores } = usePage();
  const { states } = useWords().library;
  const due = useStore(stores.notes, (notes) => notes.intentions[card.id]?.due);
  const isDue = due !== undefined && due <= Date.now();
  const state = begun ? 'begun' : plays === 0 ? 'fresh' : isDue ? 'due' : 'finished';
  const word = state === 'finished' ? states.finished(plays) : states[state];
  return (
    <span class={`card-state ${state}`} data-testid="card-state">
      {word}
    </span>
  );
}
