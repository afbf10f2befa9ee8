// A round of single words: asked for, and afterwards what came of the last one.
import { useDesk } from './desk-context.ts';
import { EntryList } from './entry-list.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function WordTool() {
  const { tools: words } = useDeskWords();
  const { view, send } = useDesk();
  const last = view.words;
  const isCards = view.setup.mode === 'cards';
  return (
    <>
      <p class="hint">{isCards ? words.wordCards : words.wordHint}</p>
      <div class="ways">
        {last?.open ? (
          <button type="button" class="button" data-testid="close-word" onClick={() => send({ kind: 'close-word' })}>
            {words.wordClose}
          </button>
        ) : (
          <button type="button" class="button" data-testid="ask-word" onClick={() => send({ kind: 'ask-word' })}>
            {last ? words.wordAgain : words.wordAsk}
          </button>
        )}
      </div>
      {last && !last.open && !isCards && (
        <>
          <p>{words.wordCount(last.count)}</p>
          <EntryList what="word" entries={view.desk?.words ?? []} canShow />
        </>
      )}
    </>
  );
}
