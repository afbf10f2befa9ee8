// What was just said: the player's own words, the line that answers them, the sounds, the unspoken thought, the coach.
// The one live region of the play: whoever listens hears it in this order.
import { HeartHandshake, Sprout } from 'lucide';
import type { Playbill } from '../../core/scenario.ts';
import { usePage, useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { useStore } from '../use-store.ts';
import type { Reading } from './reading.ts';
import { shownName } from './shown-name.ts';
import { TypedText } from './typed-text.tsx';

export interface ExchangeProps {
  scenario: Playbill;
  reading: Reading;
  /** Changes with every stop of reading. */
  place: string;
  typed: boolean;
  whole: boolean;
  /** The options are on the screen: the exchange makes room for them. */
  brief: boolean;
}

export function Exchange({ scenario, reading, place, typed, whole, brief }: ExchangeProps) {
  const { play: words, moods } = useWords();
  const { coach, captions } = useStore(usePage().stores.settings, (settings) => settings);
  const { moment, said, sounds, thoughts } = reading;
  const line = moment.kind === 'line' ? moment.line : undefined;
  return (
    <div class={`exchange ${whole ? 'whole' : ''}`} aria-live="polite" lang={scenario.locale}>
      {said !== undefined && !brief && (
        <p class="own-line" key={`said ${place}`}>
          <span class="own-name">{words.you}</span> {said}
        </p>
      )}
      {captions && sounds.length > 0 && (
        <p class="caption" key={`sounds ${place}`}>
          {sounds.map((sound) => `[${words.sounds[sound] ?? sound}]`).join(' ')}
        </p>
      )}
      {line && (
        <div class={line.speaker ? 'line speech' : 'line narration'} id="line" data-testid="line" key={`line ${place}`}>
          {line.speaker && (
            <p class="speaker">
              {line.mood && line.mood !== 'neutral'
                ? words.said(shownName(scenario, line.speaker), moods[line.mood])
                : shownName(scenario, line.speaker)}
            </p>
          )}
          <p class="line-text">
            <TypedText text={line.text} typed={typed} />
          </p>
        </div>
      )}
      {coach &&
        thoughts.map((thought) => (
          <p class="thought" key={`thought ${place} ${thought.text}`}>
            <span class="aside-name">
              <Icon of={HeartHandshake} /> {words.thought(shownName(scenario, thought.who))}
            </span>{' '}
            <span>{thought.text}</span>
          </p>
        ))}
      {coach && reading.coach !== undefined && !brief && (
        <p class="coach-note" key={`coach ${place}`}>
          <span class="aside-name">
            <Icon of={Sprout} /> {words.coach}
          </span>{' '}
          <span>{reading.coach}</span>
        </p>
      )}
    </div>
  );
}
