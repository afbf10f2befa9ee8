// A break, with or without the time at which it goes on.
import { useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

const MINUTES = [10, 15, 30, 60] as const;
/** Breaks end at times that can be said aloud: whole five minutes. */
const STEP = 5;
const MINUTE = 60_000;

export function PauseTool() {
  const { tools: words } = useDeskWords();
  const { view, state, send } = useDesk();
  const [time, setTime] = useState('');
  if (view.pause) return <p role="status">{words.paused}</p>;
  const pause = () => {
    const until = momentOf(time, new Date());
    if (until === undefined) return send({ kind: 'pause' });
    return send({ kind: 'pause', until: Math.round((until + state.clockOffset) / MINUTE) * MINUTE });
  };
  return (
    <form
      class="room-form"
      onSubmit={(event) => {
        event.preventDefault();
        pause();
      }}
    >
      <div class="chips">
        {MINUTES.map((minutes) => (
          <button type="button" class="chip-button" key={minutes} onClick={() => setTime(timeIn(minutes, new Date()))}>
            {words.pauseMinutes(minutes)}
          </button>
        ))}
        <button type="button" class="chip-button" onClick={() => setTime('')}>
          {words.pauseOpen}
        </button>
      </div>
      <label>
        {words.pauseAt}
        <input
          type="time"
          data-testid="pause-time"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" data-testid="pause-now">
        {words.pauseNow}
      </button>
    </form>
  );
}

/** The time of day in so many minutes, as a time field writes it. */
function timeIn(minutes: number, now: Date): string {
  const then = new Date(now.getTime() + minutes * MINUTE);
  then.setMinutes(Math.ceil(then.getMinutes() / STEP) * STEP);
  return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The next moment at that time of day, in milliseconds since 1970; undefined where none was given. */
function momentOf(time: string, now: Date): number | undefined {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined;
  const then = new Date(now);
  then.setHours(hours, minutes, 0, 0);
  if (then <= now) then.setDate(then.getDate() + 1);
  return then.getTime();
}
