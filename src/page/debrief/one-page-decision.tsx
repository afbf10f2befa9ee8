// One decision on the sheet: what was said to the player, the answer, what came of it, and a wording to try.
import type { Line } from '../../core/beat.ts';
import type { DecisionReview } from '../../core/decision-review.ts';
import { shownName } from '../../core/export-play.ts';
import { useDebrief } from './debrief-context.ts';
import { sceneTitle } from './scene-title.ts';

export function OnePageDecision({ review }: { review: DecisionReview }) {
  const { scenario, words } = useDebrief();
  const spoken = ({ speaker, text }: Line) => (speaker ? `${shownName(scenario, speaker)}: ${text}` : text);
  const { before, decision, reply, said, stronger } = review;
  const rows = [
    before && { label: words.decisions.before, text: spoken(before) },
    { label: words.decisions.said, text: said },
    reply && { label: words.decisions.reply, text: spoken(reply) },
    stronger ? { label: words.onePage.toTry, text: `“${stronger}”` } : undefined,
  ].filter((row) => row !== undefined);
  return (
    <li>
      <p class="one-page-where">{words.where(sceneTitle(scenario, decision.scene), decision.number + 1)}</p>
      <dl>
        {rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={scenario.locale}>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
