// The options of a decision with how many stood behind each: a bar, a percentage and a count, always whole, and what the answer shows.
import { textIn } from '../../core/locale.ts';
import type { Tally } from '../../core/room/round.ts';
import type { ShownDecision } from '../../core/room/view.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useProjector } from './projector-context.ts';

interface SplitRowsProps {
  options: ShownDecision['options'];
  tally: Tally;
  behaviours: boolean;
}

export function SplitRows({ options, tally, behaviours }: SplitRowsProps) {
  const { locale, room, reading } = useProjector();
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const wordings = reading?.scenario.wordings;
  return (
    <ol class="split-rows" data-testid="tally">
      {options.map(({ index, text, behaviours: shown }, place) => {
        const count = tally.find(({ option }) => option === index)?.count ?? 0;
        const percent = all === 0 ? 0 : Math.round((100 * count) / all);
        return (
          <li class="split-row" key={index}>
            <span class="option-letter">{optionLetter(place)}</span>
            <div>
              <p class="split-text" data-testid="option" lang={reading?.scenario.locale ?? locale}>
                {textIn(text, locale)}
              </p>
              <div class="split-track" aria-hidden="true">
                <span style={{ width: `${percent}%` }} />
              </div>
              {behaviours && wordings && shown && (
                <p class="split-shows">
                  {room.split.shows}: {shown.map((id) => wordings[id]?.name ?? id).join(' · ') || room.split.nothing}
                </p>
              )}
            </div>
            <p class="split-share">
              <span class="hidden">{room.split.share(count, all, percent)}</span>
              <strong aria-hidden="true">{percent}%</strong>
              <span aria-hidden="true">{count}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
