// Plays of a scenario that are begun besides the one that its card offers: from another tab, or left when it was started anew.
import type { LibraryState } from '../../stores/library-store.ts';
import { usePage, useWords } from '../page-context.ts';
import { resumeSaved } from '../play-door.ts';
import { RemovePlay } from './remove-play.tsx';

/** A card is no list: older ones show as these are finished or removed. */
const MOST = 3;

export function OtherBegun({ plays }: { plays: LibraryState['saved'] }) {
  const { stores } = usePage();
  const { library: words } = useWords();
  return (
    <ul class="other-begun" aria-label={words.otherBegun} data-testid="other-begun">
      {plays.slice(0, MOST).map(({ key, play, updated }) => {
        const which = `${words.resumeAt(play.choices.length)}, ${words.onDate(updated)}`;
        return (
          <li key={key} class="unfinished">
            <p class="hint">{which}</p>
            <div class="ways">
              <button type="button" class="button" onClick={() => resumeSaved(stores, play)}>
                {words.resumeOther}
                <span class="hidden">: {which}</span>
              </button>
              <RemovePlay which={which} remove={() => void stores.library.getState().remove(key)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
