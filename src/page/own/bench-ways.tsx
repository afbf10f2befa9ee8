// What can be done with the files on the bench: check them again, keep and play them, take them away as a zip.
import { useState } from 'preact/hooks';
import type { BenchStore } from '../../stores/bench-store.ts';
import { usePage } from '../page-context.ts';
import { startFresh } from '../play-door.ts';
import { useStore } from '../use-store.ts';
import { saveOwn } from './save-own.ts';
import { useOwnWords } from './use-own-words.ts';

export function BenchWays({ bench }: { bench: BenchStore }) {
  const { stores } = usePage();
  const words = useOwnWords();
  const { phase, edited, checked, files, kept } = useStore(bench, (state) => state);
  const [saved, setSaved] = useState(false);
  const busy = phase !== 'lying';
  const playable = !busy && !edited && checked?.built !== undefined;
  const keep = () => bench.getState().keep(Date.now());
  const play = async () => {
    const id = await keep();
    if (id) startFresh(stores, id);
  };
  return (
    <div class="bench-ways">
      <div class="ways">
        {playable && (
          <button type="button" class="button primary" onClick={() => void play()}>
            {words.play}
          </button>
        )}
        {playable && (
          <button type="button" class="button" onClick={() => void keep()}>
            {words.keep}
          </button>
        )}
        {!busy && (
          <button
            type="button"
            class={edited ? 'button primary' : 'button'}
            onClick={() => void bench.getState().check()}
          >
            {words.again}
          </button>
        )}
        <button type="button" class="button" onClick={() => void saveOwn(files).then(() => setSaved(true))}>
          {words.save}
        </button>
      </div>
      <p role="status" class="hint">
        {edited && !busy
          ? words.notChecked
          : kept
            ? words[kept === 'device' ? 'kept' : 'keptHere']
            : saved && words.saved}
      </p>
    </div>
  );
}
