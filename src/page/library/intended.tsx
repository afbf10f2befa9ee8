// What was meant for the next time, on the card of its scenario: shown at the start, where it can still be done.
import type { Card } from '../../core/scenario.ts';
import { usePage, useWords } from '../page-context.ts';
import { useStore } from '../use-store.ts';

export function Intended({ card }: { card: Card }) {
  const { stores } = usePage();
  const { library: words } = useWords();
  const intention = useStore(stores.notes, (notes) => notes.intentions[card.id]);
  if (!intention) return null;
  const { text, due } = intention;
  return (
    <div class="intended">
      {text && (
        <p>
          <strong>{words.intended}:</strong> {text}
        </p>
      )}
      {due !== undefined && <p class="hint">{due <= Date.now() ? words.dueSince(due) : words.dueOn(due)}</p>}
    </div>
  );
}
