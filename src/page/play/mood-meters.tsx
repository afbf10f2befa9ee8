// The mood variables as words and meters. The word carries the meaning; bar and colour repeat it.
import { textIn } from '../../core/locale.ts';
import type { MoodValues } from '../../core/mood.ts';
import { moodWord } from '../../core/mood-word.ts';
import type { Playbill } from '../../core/scenario.ts';
import { useWords } from '../page-context.ts';
import { shownName } from './shown-name.ts';

export function MoodMeters(props: { scenario: Playbill; values: MoodValues; before: MoodValues }) {
  const { play: words } = useWords();
  const { manifest, locale } = props.scenario;
  if (manifest.moods.length === 0) return null;
  return (
    <ul class="meters" aria-label={words.moods}>
      {manifest.moods.map((variable) => {
        const value = Math.min(10, Math.max(0, props.values[variable.variable] ?? 0));
        const moved = value - (props.before[variable.variable] ?? value);
        const word = moodWord(variable, value, locale);
        const name = textIn(variable.name, locale);
        return (
          <li class="meter" key={variable.variable} data-better={variable.better}>
            <p class="meter-words" aria-hidden="true">
              <span class="meter-name">{name}</span> <strong lang={locale}>{word}</strong>
              {moved !== 0 && <span class="meter-moved">{moved > 0 ? '▲' : '▼'}</span>}
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: browsers do not let a <meter> be drawn alike */}
            <div
              class="meter-bar"
              role="meter"
              aria-label={`${name}, ${shownName(props.scenario, variable.of)}`}
              aria-valuemin={0}
              aria-valuemax={10}
              aria-valuenow={value}
              aria-valuetext={`${words.moodValue(word, value)}${moved === 0 ? '' : `, ${moved > 0 ? words.rising : words.falling}`}`}
            >
              <span class="meter-fill" style={{ width: `${value * 10}%` }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
