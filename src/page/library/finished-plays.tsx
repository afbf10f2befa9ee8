// The finished plays of this device, each with the way to its debrief, and to its end.
import { Trash2 } from 'lucide';
import { DIMENSIONS } from '../../core/dimension.ts';
import { textIn } from '../../core/locale.ts';
import { writePlay } from '../../core/written-play.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { debriefAddress } from '../address.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { useStore } from '../use-store.ts';

export function FinishedPlays() {
  const { stores } = usePage();
  const { library: words, dimensions } = useWords();
  const locale = useLocale();
  const { saved, remove } = useStore(stores.library, (state) => state);
  const finished = saved.filter((one) => one.finished && !one.damaged);
  return (
    <section class="finished" aria-labelledby="finished-title">
      <h2 id="finished-title">{words.finished}</h2>
      <ul>
        {finished.map(({ key, play, record, updated }) => {
          const title = textIn(storyOnShelf(stores.shelf, play.scenario)?.card.title, locale) || play.scenario;
          return (
            <li key={key}>
              <div>
                <strong>{title}</strong> <span class="hint">{words.onDate(updated)}</span>
                {record && (
                  <p class="hint">
                    {DIMENSIONS.map((dimension, k) => `${dimensions[dimension]} ${record.scores[k] ?? '–'}`).join(
                      ' · ',
                    )}
                  </p>
                )}
              </div>
              <a class="button" href={debriefAddress(writePlay(play))}>
                {words.openDebrief}
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={`${words.remove}: ${title}, ${words.onDate(updated)}`}
                onClick={() => void remove(key)}
              >
                <Icon of={Trash2} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
