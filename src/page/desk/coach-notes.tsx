// What others think unsaid at this decision, and what the coach says to each of its options.
import { useEffect, useState } from 'preact/hooks';
import { readCoach } from '../../stores/read-coach.ts';
import { useLocale, usePage } from '../page-context.ts';
import { shownName } from '../play/shown-name.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function CoachNotes() {
  const { stores } = usePage();
  const { revealed: words } = useDeskWords();
  const locale = useLocale();
  const { view, reading } = useDesk();
  const { decision, choices } = view.position;
  const [coach, setCoach] = useState<Readonly<Record<string, string>>>();
  const place = choices.join('.');
  useEffect(() => {
    if (!decision) return undefined;
    let wanted = true;
    const options = decision.options.map(({ index }) => index);
    readCoach(stores.shelf, view.setup, choices, options, locale).then(
      (found) => wanted && setCoach(found),
      () => wanted && setCoach({}),
    );
    return () => {
      wanted = false;
    };
  }, [stores, place, locale]);
  if (!reading || !decision) return null;
  const thoughts = reading.trace.turns.at(-1)?.beats.flatMap((beat) => beat.thoughts) ?? [];
  const { scenario } = reading;
  const said = decision.options.flatMap(({ index }, at) => {
    const text = coach?.[String(index)];
    return text === undefined ? [] : [{ letter: optionLetter(at), text }];
  });
  return (
    <>
      {thoughts.map(({ who, text }) => (
        <p class="desk-thought" key={`${who}${text}`} lang={scenario.locale}>
          <b>{shownName(scenario, who)}: </b>
          {text}
        </p>
      ))}
      <dl class="desk-coach" lang={scenario.locale}>
        {said.map(({ letter, text }) => (
          <div key={letter}>
            <dt class="option-letter">{letter}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {coach && said.length === 0 && <p class="hint">{words.noCoach}</p>}
    </>
  );
}
