// How a room split over the options of a decision: a bar and its numbers for each, always whole, and what each option shows.

import { type Locale, textIn } from '../../core/locale.ts';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import type { Wordings } from '../../core/rubric.ts';
import { optionLetter } from './option-letter.ts';
import { useRoomWords } from './use-room-words.ts';

interface SplitBarsProps {
  decision: ShownDecision;
  round: ShownRound;
  /** Of the texts; the interface has its own. */
  locale: Locale;
  /** Names of behaviours; without them the split is shown alone. */
  wordings?: Wordings;
  /** Ink index of one's own vote. */
  mine?: number;
}

export function SplitBars({ decision, round, locale, wordings, mine }: SplitBarsProps) {
  const { split } = useRoomWords();
  const tally = round.tally ?? [];
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  return (
    <ol class="split" data-testid="tally">
      {decision.options.map(({ index, text }, place) => {
        const { count = 0, behaviours } = tally.find(({ option }) => option === index) ?? {};
        const percent = all === 0 ? 0 : Math.round((100 * count) / all);
        return (
          <li key={index} data-mine={mine === index}>
            <p class="split-option">
              <span class="option-letter">{optionLetter(place)}</span>
              <span lang={locale}>{textIn(text, locale)}</span>
            </p>
            <div class="split-bar" aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </div>
            <p class="split-numbers">
              <b>{split.share(count, all, percent)}</b>
              {mine === index && <span class="split-mine">{split.yours}</span>}
            </p>
            {wordings && behaviours && (
              <p class="split-shows hint">
                {split.shows}: {behaviours.map((id) => wordings[id]?.name ?? id).join(' · ') || split.nothing}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
