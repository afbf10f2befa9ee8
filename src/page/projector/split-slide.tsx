// A revealed vote: how the room split, what each answer shows, what the other person kept to himself, and one question to talk about.
// Reasons that the facilitator lets through take the place of all but the split.
import type { ComponentChildren } from 'preact';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { Discuss } from './discuss.tsx';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { KeptThought } from './kept-thought.tsx';
import { useProjector } from './projector-context.ts';
import { ShownReasons } from './shown-reasons.tsx';
import { SplitRows } from './split-rows.tsx';
import { useWide } from './use-wide.ts';

const STEPS = fitSteps([
  ['whole', 1.2],
  ['without-thought', 1],
  ['without-behaviours', 1],
  ['rows', 1],
]);

/** Here the reasons stay to the last: what is argued about is shown in full, the answers that nobody argues for give way. */
const STEPS_WITH_REASONS = fitSteps([
  ['whole', 1.2],
  ['without-behaviours', 1.2],
  ['argued', 1.2],
  ['newest', 1.2],
]);

interface SplitSlideProps {
  round: ShownRound;
  decision: ShownDecision;
}

export function SplitSlide({ round, decision }: SplitSlideProps) {
  return round.reasons.length > 0 ? (
    <Argued round={round} decision={decision} />
  ) : (
    <Revealed round={round} decision={decision} />
  );
}

function Revealed({ round, decision }: SplitSlideProps) {
  const { reading } = useProjector();
  const isWide = useWide();
  return (
    <Fitted class="split-slide" steps={STEPS} of={`${round.number} ${isWide} ${reading ? 'story' : ''}`}>
      {(part) => (
        <>
          <SplitHead round={round}>{part === 'whole' && !isWide && <KeptThought />}</SplitHead>
          <div class={`split-and-talk ${part}`}>
            <SplitRows
              options={decision.options}
              tally={round.tally ?? []}
              behaviours={part === 'whole' || part === 'without-thought'}
            />
            {part !== 'rows' && (
              <div class="talk">
                {part === 'whole' && isWide && <KeptThought />}
                <Discuss round={round} decision={decision} />
              </div>
            )}
          </div>
        </>
      )}
    </Fitted>
  );
}

function Argued({ round, decision }: SplitSlideProps) {
  const { reading } = useProjector();
  const { reasons } = round;
  const of = `${round.number} ${reading ? 'story' : ''} ${reasons.map(({ text }) => text).join()}`;
  return (
    <Fitted class="split-slide" steps={STEPS_WITH_REASONS} of={of}>
      {(part) => {
        const shown = part === 'newest' ? reasons.slice(-1) : reasons;
        const argued = new Set(shown.map(({ option }) => option));
        return (
          <>
            <SplitHead round={round} />
            <div class={`split-and-talk ${part}`}>
              <SplitRows
                options={decision.options}
                tally={round.tally ?? []}
                behaviours={part === 'whole'}
                worded={part === 'argued' || part === 'newest' ? argued : undefined}
              />
              <div class="talk">
                <ShownReasons reasons={shown} decision={decision} />
              </div>
            </div>
          </>
        );
      }}
    </Fitted>
  );
}

function SplitHead({ round, children }: { round: ShownRound; children?: ComponentChildren }) {
  const { words, room } = useProjector();
  return (
    <header class="question-head">
      <h1>
        {room.split.title}: {words.split.votes(round.voted)}
      </h1>
      {children}
    </header>
  );
}
