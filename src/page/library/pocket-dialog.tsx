// The pocket sentences in large type, to be read standing at a counter.

import { textIn } from '../../core/locale.ts';
import { LONGEST_NOTE } from '../../core/notes.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useStore } from '../use-store.ts';
import { RemovePlay } from './remove-play.tsx';

export function PocketDialog({ close }: { close: () => void }) {
  const { stores } = usePage();
  const { library: words } = useWords();
  const locale = useLocale();
  const { sentences, dropSentence } = useStore(stores.notes, (notes) => notes);
  return (
    <Dialog title={words.pocket} close={close} kind="wide">
      {sentences.length === 0 && <p>{words.pocketEmpty}</p>}
      <ul class="pocket">
        {sentences.map(({ key, text, locale: spoken, scenario }) => (
          <li class="pocket-entry" key={key}>
            <p class="pocket-sentence" lang={spoken}>
              {text.slice(0, LONGEST_NOTE)}
            </p>
            <p class="hint">{textIn(storyOnShelf(stores.shelf, scenario)?.card.title, locale) || scenario}</p>
            <RemovePlay which={text} remove={() => void dropSentence(key)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
