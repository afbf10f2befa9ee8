// What another option would have done: the answer, the mood, what counts, and the best ending that stays possible, beside the choice made.
import { useEffect, useState } from 'preact/hooks';
import type { DecisionReview } from '../../core/decision-review.ts';
import type { WhatIf } from '../../core/what-if.ts';
import { CoachNote } from './coach-note.tsx';
import { CountedBehaviours } from './counted-behaviours.tsx';
import { useDebrief } from './debrief-context.ts';
import { MoodChanges } from './mood-changes.tsx';
import { outcomeTitle } from './scene-title.ts';
import { Labelled, StoryLine } from './story-line.tsx';

interface WhatIfAnswerProps {
  review: DecisionReview;
  /** Ink index of the option asked about. */
  option: number;
}

type Asked = 'loading' | 'failed' | { other: WhatIf; yours: WhatIf };

export function WhatIfAnswer({ review, option }: WhatIfAnswerProps) {
  const { debrief, stores, words } = useDebrief();
  const [asked, setAsked] = useState<Asked>('loading');
  const { number, chosen } = review.decision;
  // The trace changes with the language, and then the answer is asked for again in the new words.
  useEffect(() => {
    let shown = true;
    const ask = (index: number) => stores.debrief.getState().whatIf(number, index);
    Promise.all([ask(option), ask(chosen as number)]).then(
      ([other, yours]) => shown && setAsked({ other, yours }),
      () => shown && setAsked('failed'),
    );
    return () => {
      shown = false;
    };
  }, [debrief.trace, number, option, chosen]);
  if (asked === 'loading') return <p role="status">{words.whatIf.loading}</p>;
  if (asked === 'failed') return <p role="alert">{words.whatIf.failed}</p>;
  return <Answer review={review} {...asked} />;
}

function Answer({ review, other, yours }: { review: DecisionReview; other: WhatIf; yours: WhatIf }) {
  const { words } = useDebrief();
  const lines = other.reply.flatMap((beat) => (beat.line ? [beat.line] : []));
  return (
    <div class="decision-columns what-if-answer">
      <div class="conversation">
        <Labelled label={words.whatIf.reply}>
          {lines.map((line, index) => (
            <StoryLine key={index} line={line} />
          ))}
        </Labelled>
        <Labelled label={words.whatIf.mood}>
          <MoodChanges before={review.moodsBefore} after={other.moods} instead={yours.moods} />
        </Labelled>
      </div>
      <div>
        <CountedBehaviours evidence={other.evidence} />
        {other.coach && <CoachNote coach={other.coach} />}
        <BestEnding other={other.bestOutcome} yours={yours.bestOutcome} />
      </div>
    </div>
  );
}

function BestEnding({ other, yours }: { other?: string; yours?: string }) {
  const { scenario, words } = useDebrief();
  const title = (id: string | undefined) => (id === undefined ? words.whatIf.bestNone : outcomeTitle(scenario, id));
  return (
    <Labelled label={words.whatIf.bestEnding}>
      <p>
        <b lang={scenario.locale}>{title(other)}</b>
      </p>
      <p class="small">{other === yours ? words.whatIf.sameAsYours : words.whatIf.withYours(title(yours))}</p>
    </Labelled>
  );
}
