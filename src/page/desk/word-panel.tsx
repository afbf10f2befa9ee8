// One word for how it feels, while it is being asked.
import { useDesk } from './desk-context.ts';
import { EntryList } from './entry-list.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function WordPanel() {
  const { tools: words } = useDeskWords();
  const { view } = useDesk();
  return (
    <section class="room-card" aria-labelledby="word">
      <h2 id="word">{words.word}</h2>
      {view.setup.mode === 'cards' ? (
        <p>{words.wordCards}</p>
      ) : (
        <>
          <p class="desk-count" data-testid="word-count">
            {words.wordCount(view.words?.count ?? 0)}
          </p>
          <p class="hint">{words.wordHint}</p>
        </>
      )}
      <EntryList what="word" entries={view.desk?.words ?? []} canShow />
    </section>
  );
}
