// A vote that is not revealed: how many are in, the clock if one was set, a look at the split for the facilitator alone.
import { useState } from 'preact/hooks';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { useLocale } from '../page-context.ts';
import { Question } from '../room/question.tsx';
import { SplitBars } from '../room/split-bars.tsx';
import { CountHands } from './count-hands.tsx';
import { Options } from './decision-panel.tsx';
import { useDesk } from './desk-context.ts';
import { EntryList } from './entry-list.tsx';
import { useDeskWords } from './use-desk-words.ts';
import { VoteTime } from './vote-time.tsx';

export function VotePanel({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { vote: words } = useDeskWords();
  const { view, send, state, step } = useDesk();
  const locale = useLocale();
  const [peeks, setPeeks] = useState(false);
  const isCards = view.setup.mode === 'cards';
  const reasons = view.desk?.reasons ?? [];
  return (
    <section class="room-card" aria-labelledby="vote">
      <h2 id="vote">{round.state === 'open' ? words.title : words.closed}</h2>
      <p class="desk-count" data-testid="vote-count">
        {isCards ? words.countOnly(round.voted) : words.count(round.voted, view.seats)}
      </p>
      <Question decision={decision} />
      {isCards ? (
        <CountHands key={round.number} round={round} decision={decision} />
      ) : peeks ? (
        <>
          <p class="hint">{words.peekHint}</p>
          <SplitBars decision={decision} round={round} locale={locale} />
          <EntryList what="reason" entries={reasons} decision={decision} />
        </>
      ) : (
        <Options decision={decision} />
      )}
      {!isCards && !peeks && <p class="hint">{words.reasons(reasons.length)}</p>}
      <div class="ways">
        {step.kind !== 'reveal' && (
          <button
            type="button"
            class="button"
            data-testid="reveal"
            disabled={state.waiting > 0}
            onClick={() => send({ kind: 'reveal' })}
          >
            {words.reveal}
          </button>
        )}
        {round.state === 'open' && (
          <button
            type="button"
            class="button"
            data-testid="close"
            disabled={state.waiting > 0}
            onClick={() => send({ kind: 'close' })}
          >
            {words.close}
          </button>
        )}
        {!isCards && (
          <button type="button" class="button" data-testid="peek" aria-pressed={peeks} onClick={() => setPeeks(!peeks)}>
            {peeks ? words.unpeek : words.peek}
          </button>
        )}
      </div>
      {round.state === 'open' && <VoteTime />}
    </section>
  );
}
