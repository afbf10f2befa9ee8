// Deletes a saved play, after asking once: what is deleted here is gone.
import { Trash2 } from 'lucide';
import { useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { useAsking } from '../parts/use-asking.ts';

export function RemovePlay({ which, remove }: { which: string; remove: () => void }) {
  const { library: words } = useWords();
  const { asks, ask, leave, asker, keep } = useAsking();
  if (!asks) {
    return (
      <button type="button" class="icon-button" aria-label={`${words.remove}: ${which}`} ref={asker} onClick={ask}>
        <Icon of={Trash2} />
      </button>
    );
  }
  return (
    <>
      <button type="button" class="button danger" aria-label={`${words.removeYes}: ${which}`} onClick={remove}>
        {words.removeYes}
      </button>
      <button type="button" class="button" ref={keep} onClick={leave}>
        {words.removeNo}
      </button>
    </>
  );
}
