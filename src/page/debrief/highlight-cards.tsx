// The three cards that most people read and stop at: what helped, what decided, and one sentence for tomorrow.
import type { ComponentChildren } from 'preact';
import type { DecisionReview } from '../../core/decision-review.ts';
import { CoachNote } from './coach-note.tsx';
import { useDebrief } from './debrief-context.ts';
import { KeepSentence } from './keep-sentence.tsx';
import { sceneTitle } from './scene-title.ts';
import { Said, ThoughtLine } from './story-line.tsx';

interface HighlightCardsProps {
  /** Opens everything at this decision. */
  onLook(decision: number): void;
}

export function HighlightCards({ onLook }: HighlightCardsProps) {
  const { debrief, scenario, words } = useDebrief();
  const { helped, decided, tomorrow } = debrief;
  const { cards } = words;
  return (
    <div class="highlights">
      <Card kind="helped" title={cards.helped} review={helped} onLook={onLook}>
        {helped ? <Helped review={helped} /> : <p>{cards.helpedNone}</p>}
      </Card>
      <Card kind="decided" title={cards.decided} review={decided} onLook={onLook}>
        {decided ? (
          <>
            <Said text={decided.said} />
            {decided.thoughts.slice(-1).map((thought) => (
              <ThoughtLine key={thought.text} thought={thought} />
            ))}
            {decided.coach ? <CoachNote coach={decided.coach} /> : <p>{cards.decidedWhy}</p>}
          </>
        ) : (
          <p>{cards.decidedNone}</p>
        )}
      </Card>
      <Card kind="tomorrow" title={cards.tomorrow}>
        {tomorrow ? (
          <>
            <p class="tomorrow-sentence" lang={scenario.locale}>
              {asSpoken(tomorrow, helped?.said)}
            </p>
            <KeepSentence text={asSpoken(tomorrow, helped?.said)} />
          </>
        ) : (
          <p>{cards.tomorrowNone}</p>
        )}
      </Card>
    </div>
  );
}

function Helped({ review }: { review: DecisionReview }) {
  const { scenario, words } = useDebrief();
  const good = review.evidence.filter((one) => one.points > 0).sort((a, b) => b.points - a.points);
  const first = good[0] && scenario.wordings[good[0].behaviour];
  return (
    <>
      <Said text={review.said} />
      <p>
        {words.cards.helpedWhy}:{' '}
        <b lang={scenario.locale}>
          {good.map((one) => scenario.wordings[one.behaviour]?.name ?? one.behaviour).join(' · ')}
        </b>
      </p>
      {first && <p lang={scenario.locale}>{first.matters}</p>}
    </>
  );
}

interface CardProps extends Partial<HighlightCardsProps> {
  kind: string;
  title: string;
  review?: DecisionReview;
  children: ComponentChildren;
}

function Card({ kind, title, review, onLook, children }: CardProps) {
  const { scenario, words } = useDebrief();
  const number = review?.decision.number;
  return (
    <section class={`slip highlight ${kind}`}>
      <h2>{title}</h2>
      {review && (
        <p class="where">{words.where(sceneTitle(scenario, review.decision.scene), review.decision.number + 1)}</p>
      )}
      {children}
      {number !== undefined && onLook && (
        <button type="button" class="quiet-button" onClick={() => onLook(number)}>
          {words.cards.look}
          <span class="hidden">: {title}</span>
        </button>
      )}
    </section>
  );
}

/** A stronger wording comes without quotation marks; a chosen text carries its own if it was spoken, and none if it was an act. */
function asSpoken(tomorrow: string, chosen: string | undefined): string {
  return tomorrow === chosen ? tomorrow : `“${tomorrow}”`;
}
