// What is being done with the files on the bench, with a way to stop it; why something could not be opened; and for those who hear the page,
// what came of it.
import type { BenchStore } from '../../stores/bench-store.ts';
import { useLocale } from '../page-context.ts';
import { useStore } from '../use-store.ts';
import { useOwnWords } from './use-own-words.ts';
import { verdictSays } from './verdict-says.ts';

export function BenchStatus({ bench }: { bench: BenchStore }) {
  const words = useOwnWords();
  const locale = useLocale();
  const { phase, states, refused, stopped, checked } = useStore(bench, (state) => state);
  const busy = phase !== 'lying';
  return (
    <div class="bench-status">
      <div role="status" data-testid="own-status">
        {busy && <p>{phase === 'reading' ? words.reading : words.checking}</p>}
        {!busy && stopped && <p>{words.cancelled}</p>}
        {!busy && checked && <span class="hidden">{verdictSays(checked, words)}</span>}
        {refused && (
          <p class="notice" data-testid="own-refused">
            {words.refused[refused.why](refused.file)} {refused.untouched && words.nothingChanged}
          </p>
        )}
      </div>
      {busy && (
        <div class="bench-busy">
          <progress aria-label={phase === 'reading' ? words.reading : words.checking} />
          {states > 0 && <span class="hint">{words.progress(states.toLocaleString(locale))}</span>}
          <button type="button" class="button" onClick={() => bench.getState().stop()}>
            {words.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
