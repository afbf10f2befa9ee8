// A revealed vote: the split, how the story goes on, and reasons to be put up one by one.
import { majority } from '../../core/room/majority.ts';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { useLocale } from '../page-context.ts';
import { Question } from '../room/question.tsx';
import { SplitBars } from '../room/split-bars.tsx';
import { useDesk } from './desk-context.ts';
import { EntryList } from './entry-list.tsx';
import { OptionPick } from './option-pick.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function RevealPanel({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { revealed: words, vote } = useDeskWords();
  const { view, reading, send, state } = useDesk();
  const locale = useLocale();
  const most = majority(view);
  return (
    <section class="room-card" aria-labelledby="split">
      <h2 id="split">{words.title}</h2>
      <Question decision={decision} />
      <SplitBars decision={decision} round={round} locale={locale} wordings={reading?.scenario.wordings} />
      <OptionPick decision={decision} usual={most ?? view.desk?.usual} most={most ?? -1} />
      {view.setup.mode !== 'cards' && (
        <EntryList what="reason" entries={view.desk?.reasons ?? []} decision={decision} canShow />
      )}
      <div class="ways">
        <button
          type="button"
          class="button"
          data-testid="ask-again"
          disabled={state.waiting > 0}
          onClick={() => send({ kind: 'ask' })}
        >
          {vote.askAgain}
        </button>
      </div>
    </section>
  );
}
