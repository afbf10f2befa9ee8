// What one means to do next time, and when: written down for oneself, put into a calendar, sent to oneself.
import { CalendarPlus } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { LONGEST_NOTE } from '../../core/notes.ts';
import { Icon } from '../parts/icon.tsx';
import { useStore } from '../use-store.ts';
import { useDebrief } from './debrief-context.ts';
import { dueAfter, REPEATS, type Repeat, repeatFile } from './repeat.ts';
import { fileName, saveFile } from './save-file.ts';
import { SendToMyself } from './send-to-myself.tsx';

export function NextTime() {
  const { scenario, stores, words } = useDebrief();
  const { id } = scenario.manifest;
  const notes = useStore(stores.notes, (state) => state);
  const known = notes.intentions[id];
  const [text, setText] = useState<string>();
  const [repeat, setRepeat] = useState<Repeat>('none');
  const [saved, setSaved] = useState(false);
  const field = useId();
  useEffect(() => void notes.refresh(), []);
  const written = text ?? known?.text ?? '';
  const isEmpty = written.trim() === '' && repeat === 'none';
  const title = `Lakon: ${textIn(scenario.manifest.title, scenario.locale)}`;
  const save = async () => {
    await notes.intend(id, written, dueAfter(repeat, Date.now()));
    setSaved(true);
  };
  const toCalendar = () => {
    const due = dueAfter(repeat, Date.now());
    const entry = { id, due: due ?? Date.now(), now: Date.now(), title, text: written };
    if (due !== undefined)
      saveFile(fileName(id, 'ics', new Date(due)), 'text/calendar;charset=utf-8', repeatFile(entry));
  };
  return (
    <section class="next-time" aria-labelledby="next-time" data-written={written.trim() !== ''}>
      <h2 id="next-time">{words.nextTime.title}</h2>
      <label class="question" for={field}>
        {words.nextTime.intend}
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={written}
        placeholder={words.nextTime.example}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
        }}
      />
      <fieldset class="segments">
        <legend>{words.nextTime.again}</legend>
        {REPEATS.map((one) => (
          <label key={one} class="segment">
            <input
              type="radio"
              name="repeat"
              checked={repeat === one}
              onChange={() => {
                setRepeat(one);
                setSaved(false);
              }}
            />
            <span>{words.nextTime.repeats[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="ways">
        <button type="button" class="button" data-testid="intend" onClick={() => void save()}>
          {words.nextTime.save}
        </button>
        {repeat !== 'none' && (
          <button type="button" class="button" onClick={toCalendar}>
            <Icon of={CalendarPlus} /> {words.nextTime.calendar}
          </button>
        )}
        <SendToMyself title={title} text={written} />
      </div>
      <p role="status">{saved && words.nextTime[isEmpty ? 'dropped' : notes.passing ? 'savedHere' : 'saved']}</p>
    </section>
  );
}
