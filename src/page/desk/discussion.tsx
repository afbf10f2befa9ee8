// Questions that open the talk about a split.
import type { ShownRound } from '../../core/room/view.ts';
import { reportWordsOf } from '../../words/report-words-of.ts';
import { useLocale } from '../page-context.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function Discussion() {
  const { revealed: words } = useDeskWords();
  const locale = useLocale();
  const { view } = useDesk();
  const { decision } = view.position;
  const [first = 0, second = 1] = largest(view.round?.tally ?? []);
  const letter = (option: number) => optionLetter(decision?.options.findIndex(({ index }) => index === option) ?? 0);
  return (
    <>
      <h3>{words.discuss}</h3>
      <ul class="desk-questions">
        {reportWordsOf(locale)
          .decisions.questions(letter(first), letter(second))
          .map((question) => (
            <li key={question}>{question}</li>
          ))}
      </ul>
    </>
  );
}

/** Options by how many stand behind them, most first. */
function largest(tally: NonNullable<ShownRound['tally']>): number[] {
  return [...tally].sort((a, b) => b.count - a.count).map(({ option }) => option);
}
