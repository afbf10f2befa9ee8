// A question to the room: what was said last, what can be answered, and how many have. How they voted is hidden from everybody here.
import { LockKeyhole } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { Icon } from '../parts/icon.tsx';
import { optionLetter } from '../room/option-letter.ts';
import { AskedLine } from './asked-line.tsx';
import { Bar } from './bar.tsx';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';
import { VoteClock } from './vote-clock.tsx';

/** Where both do not fit, the line has been read on the slide before: then the options stand alone. */
const STEPS = fitSteps([
  ['whole', 1.35],
  ['last-line', 1],
  ['options', 1.2],
]);

export function QuestionSlide({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { view, words, room, locale, reading } = useProjector();
  const { mode } = view.setup;
  const asked =
    mode === 'tables' ? room.vote.tables : mode === 'cards' ? words.vote.cards(lastLetter(decision)) : room.vote.open;
  return (
    <div class="question">
      <header class="question-head">
        <h1>{asked}</h1>
        <VoteState round={round} />
      </header>
      <Fitted class="asked-and-options" steps={STEPS} of={`${round.number} ${decision.options.length}`}>
        {(part) => (
          <>
            {part !== 'options' && <AskedLine decision={decision} brief={part === 'last-line'} />}
            <ol class="options">
              {decision.options.map(({ index, text }, place) => (
                <li class="option" key={index} data-testid="option">
                  <span class="option-letter">{optionLetter(place)}</span>
                  <span lang={reading?.scenario.locale ?? locale}>{textIn(text, locale)}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Fitted>
    </div>
  );
}

function lastLetter({ options }: ShownDecision): string {
  return optionLetter(options.length - 1);
}

function VoteState({ round }: { round: ShownRound }) {
  const { view, words } = useProjector();
  const { mode } = view.setup;
  const { seats } = view;
  const closed = round.state === 'closed';
  const counted =
    mode === 'cards'
      ? round.voted > 0 && words.vote.counted(round.voted)
      : (mode === 'tables' ? words.vote.tablesVoted : words.vote.voted)(round.voted, seats);
  return (
    <div class="vote-state" aria-live="off">
      {closed ? (
        <p class="vote-closed" data-testid="vote-closed">
          <Icon of={LockKeyhole} /> {words.vote.closed}
        </p>
      ) : (
        view.clock !== undefined && <VoteClock key={view.clock} until={view.clock} />
      )}
      {counted && (
        <div class="with-bar">
          <p class="vote-count" data-testid="vote-count">
            {counted}
          </p>
          {mode !== 'cards' && <Bar part={seats === 0 ? 0 : round.voted / seats} />}
        </div>
      )}
    </div>
  );
}
