// What a choice did to the moods, in words.
import { shownName } from '../../core/export-play.ts';
import type { MoodValues } from '../../core/mood.ts';
import { moodWord } from '../../core/mood-word.ts';
import { useDebrief } from './debrief-context.ts';
import { moodName } from './mood-name.ts';

interface MoodChangesProps {
  before: MoodValues;
  after: MoodValues;
  /** What it became in the play itself, where `after` is only what could have been; said where the words differ. */
  instead?: MoodValues;
}

export function MoodChanges({ before, after, instead }: MoodChangesProps) {
  const { scenario, words } = useDebrief();
  const { locale, manifest } = scenario;
  return (
    <ul class="mood-changes">
      {manifest.moods.map((variable) => {
        const word = (values: MoodValues) => moodWord(variable, values[variable.variable] ?? 0, locale);
        const [from, to] = [word(before), word(after)];
        return (
          <li key={variable.variable}>
            <b lang={locale}>{moodName(variable, shownName(scenario, variable.of), locale)}</b>:{' '}
            {from === to ? words.mood.same(to) : words.mood.changed(from, to)}
            {instead && word(instead) !== to && ` (${words.whatIf.yours(word(instead))})`}
          </li>
        );
      })}
    </ul>
  );
}
