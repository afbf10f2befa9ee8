// The finished plays of this device, each with the way to its debrief, and out of here.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DIMENSIONS } from '../../core/dimension.ts';
import { textIn } from '../../core/locale.ts';
import { writePlay } from '../../core/written-play.ts';
import type { LibraryState } from '../../stores/library-store.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { debriefAddress } from '../address.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { useStore } from '../use-store.ts';
import { RemovePlay } from './remove-play.tsx';

/** Shown at once, and more at each press: a list of hundreds takes a slow phone longer to draw than all the rest of the page. */
const FIRST = 3;
const MORE = 50;

export function FinishedPlays() {
  const { stores } = usePage();
  const { library: words } = useWords();
  const saved = useStore(stores.library, (library) => library.saved);
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const finished = saved.filter((one) => one.finished && !one.damaged);
  const hidden = finished.length - shown;
  useLayoutEffect(() => {
    // The button that was pressed has moved away, or is gone: the first of those that have come is where reading goes on.
    if (shown > FIRST) list.current?.children[shown - MORE]?.querySelector('a')?.focus();
  }, [shown]);
  return (
    <section class="finished" aria-labelledby="finished-title">
      <h2 id="finished-title">{words.finished}</h2>
      <ul ref={list}>
        {finished.slice(0, shown).map((one) => (
          <FinishedPlay key={one.key} saved={one} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + MORE)}>
          {words.showMore(Math.min(MORE, hidden), finished.length)}
        </button>
      )}
    </section>
  );
}

function FinishedPlay({ saved }: { saved: LibraryState['saved'][number] }) {
  const { stores } = usePage();
  const { library: words, dimensions } = useWords();
  const { key, play, record, updated } = saved;
  const title = textIn(storyOnShelf(stores.shelf, play.scenario)?.card.title, useLocale()) || play.scenario;
  const day = words.onDate(updated);
  return (
    <li>
      <div>
        <strong>{title}</strong> <span class="hint">{day}</span>
        {record && (
          <p class="hint">
            {DIMENSIONS.map((dimension, k) => `${dimensions[dimension]} ${record.scores[k] ?? '–'}`).join(' · ')}
          </p>
        )}
      </div>
      <a class="button" href={debriefAddress(writePlay(play))}>
        {words.openDebrief}
      </a>
      <RemovePlay which={`${title}, ${day}`} remove={() => void stores.library.getState().remove(key)} />
    </li>
  );
}
