// A clock for a vote: off unless it is pressed, never scored, and nothing happens when it runs out.

import { useNow } from '../parts/use-now.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

const SECONDS = [30, 60, 90] as const;

export function VoteTime() {
  const { vote: words } = useDeskWords();
  const { view, state, send } = useDesk();
  const now = useNow(1) + state.clockOffset;
  const left = view.clock === undefined ? undefined : Math.ceil((view.clock - now) / 1000);
  return (
    <fieldset class="vote-time">
      <legend class="hidden">{words.time}</legend>
      <span aria-hidden="true">{words.time}</span>
      <button
        type="button"
        class="chip-button"
        aria-pressed={left === undefined}
        onClick={() => left !== undefined && send({ kind: 'time' })}
      >
        {words.noTime}
      </button>
      {SECONDS.map((seconds) => (
        <button
          type="button"
          class="chip-button"
          key={seconds}
          data-testid={`time-${seconds}`}
          onClick={() => send({ kind: 'time', until: Math.round(Date.now() + state.clockOffset) + seconds * 1000 })}
        >
          {words.seconds(seconds)}
        </button>
      ))}
      {left !== undefined && <b data-testid="time-left">{left > 0 ? words.left(left) : words.timeOver}</b>}
    </fieldset>
  );
}
