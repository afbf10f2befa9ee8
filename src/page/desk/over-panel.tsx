// The story is over, or the room is: what people are doing now, and the ways that are left.
import { useDesk } from './desk-context.ts';
import { EndTool } from './end-tool.tsx';
import { MostDivided } from './most-divided.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function OverPanel() {
  const { over: words } = useDeskWords();
  const { view, send } = useDesk();
  const isEnded = view.phase === 'ended';
  const isCards = view.setup.mode === 'cards';
  return (
    <>
      <section class="room-card" aria-labelledby="over">
        <h2 id="over">{isEnded ? words.ended : words.finished}</h2>
        <p>{isEnded ? words.endedText : isCards ? words.finishedCards : words.finishedText}</p>
        {!isCards && (
          <p class="desk-count" data-testid="reactions">
            {words.reactions(view.desk?.reactions ?? 0, view.seats)}
          </p>
        )}
        {!isEnded && (
          <>
            <div class="ways">
              <button
                type="button"
                class="button"
                data-testid="continue-story"
                onClick={() => send({ kind: 'continue' })}
              >
                {words.toStory}
              </button>
            </div>
            <EndTool />
          </>
        )}
      </section>
      {!isEnded && <MostDivided />}
    </>
  );
}
