// A class without phones: hands or cards are counted by the facilitator, one number for each option.
import { Minus, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { useLocale } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

const MOST = 999;

export function CountHands({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { vote: words } = useDeskWords();
  const { send } = useDesk();
  const locale = useLocale();
  // What is typed here is ahead of what the server has said of it.
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries((round.tally ?? []).map(({ option, count }) => [String(option), count])),
  );
  const set = (option: number, count: number) => {
    const kept = Math.min(MOST, Math.max(0, Math.round(Number.isFinite(count) ? count : 0)));
    const all = { ...counts, [option]: kept };
    setCounts(all);
    send({ kind: 'count', counts: all });
  };
  return (
    <>
      <p class="hint">{words.cardsHint}</p>
      <ol class="count-hands">
        {decision.options.map(({ index, text }, place) => {
          const letter = optionLetter(place);
          const count = counts[index] ?? 0;
          return (
            <li key={index}>
              <span class="option-letter">{letter}</span>
              <span class="count-text" lang={locale}>
                {textIn(text, locale)}
              </span>
              <span class="count-number">
                <button
                  type="button"
                  class="button"
                  aria-label={words.less(letter)}
                  disabled={count === 0}
                  onClick={() => set(index, count - 1)}
                >
                  <Icon of={Minus} />
                </button>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={MOST}
                  value={count}
                  data-testid={`count-${letter}`}
                  aria-label={words.count1(letter)}
                  onFocus={(event) => event.currentTarget.select()}
                  onInput={(event) => set(index, event.currentTarget.valueAsNumber)}
                />
                <button
                  type="button"
                  class="button"
                  aria-label={words.more(letter)}
                  onClick={() => set(index, count + 1)}
                >
                  <Icon of={Plus} />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
