// Closing the story, which can be undone; ending the room, which cannot and is asked about.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function EndTool() {
  const { tools: words } = useDeskWords();
  const { view, send } = useDesk();
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asks) keep.current?.focus();
  }, [asks]);
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
      {asks ? (
        <div class="ways">
          <p>{words.endAsk}</p>
          <button type="button" class="button danger" data-testid="end-yes" onClick={() => send({ kind: 'end' })}>
            {words.endYes}
          </button>
          <button type="button" class="button" ref={keep} onClick={() => setAsks(false)}>
            {words.endNo}
          </button>
        </div>
      ) : (
        <div class="ways">
          <button type="button" class="button danger" data-testid="end" onClick={() => setAsks(true)}>
            {words.endNow}
          </button>
        </div>
      )}
    </>
  );
}
