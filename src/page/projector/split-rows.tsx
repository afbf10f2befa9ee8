// The options of a decision with how many stood behind each: a bar, a percentage and a count, always whole, and what the answer shows.
import { Eye } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { ShownDecision, ShownTally } from '../../core/room/view.ts';
import { Icon } from '../parts/icon.tsx';
import { optionLetter } from '../room/option-letter.ts';
import { Bar } from './bar.tsx';
import { useProjector } from './projector-context.ts';

interface SplitRowsProps {
  options: ShownDecision['options'];
  tally: ShownTally;
  behaviours: boolean;
  /** Ink indices of the options that are shown with their words; absent: all. */
  worded?: ReadonlySet<number>;
}

export function SplitRows({ options, tally, behaviours, worded }: SplitRowsProps) {
  const { locale, words, room, reading } = useProjector();
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const wordings = reading?.scenario.wordings;
  return (
    <ol class="split-rows" data-testid="tally">
      {options.map(({ index, text }, place) => {
        const { count = 0, behaviours: shown } = tally.find(({ option }) => option === index) ?? {};
        const percent = all === 0 ? 0 : Math.round((100 * count) / all);
        return (
          <li class="split-row" key={index}>
            <span class="option-letter">{optionLetter(place)}</span>
            <div>
              {(!worded || worded.has(index)) && (
                <p class="split-text" data-testid="option" lang={reading?.scenario.locale ?? locale}>
                  {textIn(text, locale)}
                </p>
              )}
              <Bar part={percent / 100} />
              {behaviours && wordings && shown && (
                <p class="split-shows" lang={reading?.scenario.locale}>
                  <Icon of={Eye} /> {words.split.shows}:{' '}
                  {shown.map((id) => wordings[id]?.name ?? id).join(' · ') || room.split.nothing}
                </p>
              )}
            </div>
            <p class="split-share">
              <span class="hidden">{room.split.share(count, all, percent)}</span>
              <strong aria-hidden="true">{percent}%</strong>
              <span aria-hidden="true">{words.split.votes(count)}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
