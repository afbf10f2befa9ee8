// Asks before what was opened takes the place of texts that hold changes which are kept nowhere.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BenchStore } from '../../stores/bench-store.ts';
import { useStore } from '../use-store.ts';
import { useOwnWords } from './use-own-words.ts';

export function OpenInstead({ bench }: { bench: BenchStore }) {
  const words = useOwnWords();
  const waiting = useStore(bench, (state) => state.waiting);
  const keep = useRef<HTMLButtonElement>(null);
  const before = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!waiting) return;
    before.current = document.activeElement as HTMLElement;
    keep.current?.focus();
  }, [waiting]);
  if (!waiting) return null;
  const answer = (say: () => unknown) => {
    say();
    before.current?.focus();
  };
  return (
    <div class="notice" role="alert" data-testid="own-waiting">
      <p>{words.wouldBeLost}</p>
      <div class="ways">
        <button type="button" class="button danger" onClick={() => answer(bench.getState().openWaiting)}>
          {words.openAnyway}
        </button>
        <button type="button" class="button" ref={keep} onClick={() => answer(bench.getState().dismissWaiting)}>
          {words.keepChanges}
        </button>
      </div>
    </div>
  );
}
