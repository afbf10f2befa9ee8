// A vote on the phone: the question and the options, one's own choice, and why, if one likes. Changeable until it is closed.
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { LONGEST } from '../../core/room/command.ts';
import type { RoomView, SeatView, ShownDecision, ShownRound } from '../../core/room/view.ts';
import type { RoomState } from '../../stores/room-store.ts';
import { useLocale } from '../page-context.ts';
import { optionLetter } from './option-letter.ts';
import { Question } from './question.tsx';
import { useRoomWords } from './use-room-words.ts';

interface VoteCardProps {
  view: RoomView;
  round: ShownRound;
  decision: ShownDecision;
  mine: SeatView;
  state: RoomState;
}

export function VoteCard({ view, round, decision, mine, state }: VoteCardProps) {
  const { vote: words, options } = useRoomWords();
  const locale = useLocale();
  /** What was pressed and has not come back from the server. */
  const [pressed, setPressed] = useState<number>();
  const kept = mine.vote?.round === round.number ? mine.vote : undefined;
  const chosen = state.waiting > 0 ? (pressed ?? kept?.option) : kept?.option;
  const open = round.state === 'open';
  const told = !open ? words.closed : state.waiting > 0 ? words.sending : kept ? words.sent : '';
  const vote = (option: number, reason = kept?.reason) => {
    setPressed(option);
    state.send({ kind: 'vote', round: round.number, option, ...(reason ? { reason } : {}) });
  };
  return (
    <section class="room-card" aria-labelledby="vote">
      <h2 id="vote">{view.setup.mode === 'tables' ? words.tables : words.open}</h2>
      <Question decision={decision} />
      <fieldset class="vote-options" aria-label={options}>
        {decision.options.map(({ index, text }, place) => (
          <button
            type="button"
            class="vote-option"
            key={index}
            data-testid="choice"
            aria-pressed={chosen === index}
            disabled={!open}
            onClick={() => vote(index)}
          >
            <span class="option-letter">{optionLetter(place)}</span>
            <span lang={locale}>{textIn(text, locale)}</span>
          </button>
        ))}
      </fieldset>
      <p role="status" class="hint" data-testid="vote-state">
        {told}
      </p>
      {open && kept && (
        <Reason key={kept.option} kept={kept.reason ?? ''} send={(reason) => vote(kept.option, reason)} />
      )}
    </section>
  );
}

function Reason({ kept, send }: { kept: string; send: (reason: string) => void }) {
  const { vote: words } = useRoomWords();
  const [text, setText] = useState(kept);
  return (
    <form
      class="room-form"
      onSubmit={(event) => {
        event.preventDefault();
        send(text.trim());
      }}
    >
      <label>
        {words.reason}
        <textarea
          data-testid="reason"
          rows={2}
          maxLength={LONGEST.reason}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{words.reasonHint}</p>
      <button type="submit" class="button" disabled={text.trim() === '' || text.trim() === kept}>
        {words.reasonSend}
      </button>
      <p role="status" class="hint">
        {kept !== '' && text.trim() === kept && words.reasonSent}
      </p>
    </form>
  );
}
