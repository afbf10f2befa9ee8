// Closing the story, which can be undone; ending the room, which cannot and is asked about.
import { AskFirst } from '../parts/ask-first.tsx';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function EndTool() {
  const { tools: words } = useDeskWords();
  const { view, send } = useDesk();
  return (
    <>
      {view.phase !== 'finished' && (
        <>
          <p class="hint">{view.setup.mode === 'cards' ? words.finishHintCards : words.finishHint}</p>
          <div class="ways">
            <button type="button" class="button" data-testid="finish" onClick={() => send({ kind: 'finish' })}>
              {words.finishNow}
            </button>
          </div>
        </>
      )}
      <p class="hint">{words.endHint}</p>
      <AskFirst
        label={words.endNow}
        question={words.endAsk}
        yes={words.endYes}
        no={words.endNo}
        act={() => send({ kind: 'end' })}
        testId="end"
      />
    </>
  );
}
