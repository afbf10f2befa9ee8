// One score of a scene with what it rests on: each behaviour, its points, and the words that showed it.
import type { Dimension } from '../../core/dimension.ts';
import type { Evidence } from '../../core/points.ts';
import type { Scenario } from '../../core/scenario.ts';
import { useWords } from '../page-context.ts';

export interface SceneScoreProps {
  dimension: Dimension;
  /** 0 to 100; null where the scene cannot score this dimension. */
  score: number | null;
  evidence: readonly Evidence[];
  scenario: Scenario;
}

export function SceneScore({ dimension, score, evidence, scenario }: SceneScoreProps) {
  const { dimensions, sceneEnd: words } = useWords();
  return (
    <li class="scene-score" data-testid="scene-score">
      <p class="score-head">
        <span class="score-name">{dimensions[dimension]}</span>
        <strong class={score === null ? 'score-none' : 'score-number'}>{score ?? words.notScored}</strong>
      </p>
      {score !== null && (
        <div class="score-bar" aria-hidden="true">
          <span style={{ width: `${score}%` }} />
        </div>
      )}
      {evidence.length === 0 && score !== null && <p class="hint">{words.nothing}</p>}
      {evidence.length > 0 && (
        <ul class="evidence">
          {evidence.map((one) => (
            <li key={`${one.decision} ${one.behaviour}`} lang={scenario.locale}>
              <span class={`points ${one.points > 0 ? 'gained' : 'lost'}`}>{words.points(one.points)}</span>
              <span>
                {scenario.wordings[one.behaviour]?.name ?? one.behaviour}
                <q class="quoted">{one.said.replace(/^[“"]|[”"]$/g, '')}</q>
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
