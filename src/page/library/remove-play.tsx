// Deletes a saved play, after asking once: what is deleted here is gone.
import { Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';

export function RemovePlay({ which, remove }: { which: string; remove: () => void }) {
  const { library: words } = useWords();
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asks) keep.current?.focus();
  }, [asks]);
  if (!asks) {
    return (
      <button type="button" class="icon-button" aria-label={`${words.remove}: ${which}`} onClick={() => setAsks(true)}>
        <Icon of={Trash2} />
      </button>
    );
  }
  return (
    <>
      <button type="button" class="button danger" aria-label={`${words.removeYes}: ${which}`} onClick={remove}>
        {words.removeYes}
      </button>
      <button type="button" class="button" ref={keep} onClick={() => setAsks(false)}>
        {words.removeNo}
      </button>
    </>
  );
}
