// What can be done with the files on the bench: check them again, keep and play them, take them away as a zip.
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import type { BenchStore } from '../../stores/bench-store.ts';
import { useLocale, usePage } from '../page-context.ts';
import { startFresh } from '../play-door.ts';
import { useStore } from '../use-store.ts';
import { saveOwn } from './save-own.ts';
import { useOwnWords } from './use-own-words.ts';

export function BenchWays({ bench }: { bench: BenchStore }) {
  const { stores } = usePage();
  const words = useOwnWords();
  const locale = useLocale();
  const { phase, edited, checked, files, kept } = useStore(bench, (state) => state);
  const [saved, setSaved] = useState(false);
  const busy = phase !== 'lying';
  const playable = !busy && !edited && checked?.built !== undefined;
  const replaced = useStore(stores.own, ({ kept: all }) => all.find(({ key }) => key === checked?.built?.card.id));
  const takeAway = async () => {
    await saveOwn(files);
    bench.getState().taken();
    setSaved(true);
  };
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
        {/* It stays while the check runs: whoever pressed it by keyboard stays where they are. */}
        <button
          type="button"
          class={edited ? 'button primary' : 'button'}
          aria-disabled={busy}
          onClick={() => !busy && void bench.getState().check()}
        >
          {words.again}
        </button>
        <button type="button" class="button" onClick={() => void takeAway()}>
          {words.save}
        </button>
      </div>
      {playable && replaced && <p class="hint">{words.replaces(textIn(replaced.card.title, locale))}</p>}
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
