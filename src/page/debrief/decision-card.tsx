// One decision looked back on. Closed, it shows what was chosen and what it earned; open, everything around it.
import { Rewind } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DecisionReview } from '../../core/decision-review.ts';
import { DIMENSIONS } from '../../core/dimension.ts';
import { quotedSentence } from '../../core/quoted-sentence.ts';
import { playAddress } from '../address.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { goTo } from '../use-address.ts';
import { CoachNote } from './coach-note.tsx';
import { CountedBehaviours } from './counted-behaviours.tsx';
import { useDebrief } from './debrief-context.ts';
import { KeepSentence } from './keep-sentence.tsx';
import type { LookAt } from './look-at.ts';
import { MoodChanges } from './mood-changes.tsx';
import { signed } from './numbers.ts';
import { sceneTitle } from './scene-title.ts';
import { Labelled, Said, StoryLine, ThoughtLine } from './story-line.tsx';
import { WhatIfOptions } from './what-if-options.tsx';

interface DecisionCardProps {
  review: DecisionReview;
  lookAt?: LookAt;
}

export function DecisionCard({ review, lookAt }: DecisionCardProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stronger = quotedSentence(review.coach);
  useEffect(() => {
    if (!lookAt) return;
    setOpen(true);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'start' });
  }, [lookAt]);
  return (
    <Fold
      heading="h3"
      class="decision"
      label={<Summary review={review} />}
      open={open}
      onToggle={setOpen}
      buttonRef={button}
    >
      <div class="decision-columns">
        <Conversation review={review} />
        <div>
          <CountedBehaviours evidence={review.evidence} />
          {review.coach && <CoachNote coach={review.coach} />}
          {stronger && <KeepSentence text={`“${stronger}”`} />}
        </div>
      </div>
      <WhatIfOptions review={review} />
      <Replay decision={review.decision.number} />
    </Fold>
  );
}

function Summary({ review }: { review: DecisionReview }) {
  const { debrief, scenario, shared, words } = useDebrief();
  const earned = DIMENSIONS.flatMap((dimension, k) => {
    const own = review.evidence.filter((one) => one.dimension === dimension);
    return own.length > 0 ? [`${shared.dimensions[dimension]} ${signed(review.points[k] as number)}`] : [];
  });
  return (
    <>
      {review === debrief.decided && <span class="most">{words.decisions.most}</span>}
      <span class="where">{words.where(sceneTitle(scenario, review.decision.scene), review.decision.number + 1)}</span>
      <span class="said" lang={scenario.locale}>
        {review.said}
      </span>
      <span class="earned">
        {earned.length === 0 ? words.decisions.noPoints : earned.map((part) => <span key={part}>{part} </span>)}
      </span>
    </>
  );
}

function Conversation({ review }: { review: DecisionReview }) {
  const { debrief, words } = useDebrief();
  const after = debrief.trace.turns[review.decision.number + 1]?.beats.at(-1)?.moods;
  return (
    <div class="conversation">
      {review.before && (
        <Labelled label={words.decisions.before}>
          <StoryLine line={review.before} />
        </Labelled>
      )}
      {review.thoughts.map((thought) => (
        <ThoughtLine key={thought.text} thought={thought} />
      ))}
      <Labelled label={words.decisions.said}>
        <Said text={review.said} />
        <KeepSentence text={review.said} />
      </Labelled>
      {review.reply && (
        <Labelled label={words.decisions.reply}>
          <StoryLine line={review.reply} />
        </Labelled>
      )}
      {after && (
        <Labelled label={words.decisions.mood}>
          <MoodChanges before={review.moodsBefore} after={after} />
        </Labelled>
      )}
    </div>
  );
}

function Replay({ decision }: { decision: number }) {
  const { scenario, stores, words } = useDebrief();
  const replay = () => {
    stores.play.getState().forkAt(decision);
    goTo(playAddress(scenario.manifest.id));
  };
  return (
    <div class="replay">
      <button type="button" class="button" onClick={replay}>
        <Icon of={Rewind} /> {words.replay.action}
      </button>
      <p class="small">{words.replay.hint}</p>
    </div>
  );
}
