// The end of a scene: with the coach, three scores and the behaviours behind them; without, only that it is over.
// A place where stopping feels natural.
import { ArrowRight, Coffee } from 'lucide';
import { DIMENSIONS } from '../../core/dimension.ts';
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import { sceneReport } from '../../core/scene-report.ts';
import type { Trace } from '../../core/trace.ts';
import { LIBRARY } from '../address.ts';
import { usePage, useWords } from '../page-context.ts';
import '../styles/cards.css';
import { CarryNote } from '../parts/carry-note.tsx';
import { Icon } from '../parts/icon.tsx';
import { useStore } from '../use-store.ts';
import { SceneScore } from './scene-score.tsx';
import { useCardFocus } from './use-card-focus.ts';

export function SceneEnd(props: { scenario: Scenario; trace: Trace; scene: string; said?: string }) {
  const { scenario, trace, scene } = props;
  const { stores } = usePage();
  const { sceneEnd: words, play } = useWords();
  const coach = useStore(stores.settings, (settings) => settings.coach);
  const title = useCardFocus<HTMLHeadingElement>();
  const { scenes } = scenario.manifest;
  const number = scenes.findIndex((one) => one.id === scene) + 1;
  const ended = useStore(stores.play, (state) => state.moments[state.at + 1]?.kind === 'end');
  const report = coach ? sceneReport(trace, scene, scenario.rubric, scenario.bounds) : undefined;
  return (
    <section class="card scene-end" aria-labelledby="scene-end">
      <h2 id="scene-end" tabIndex={-1} ref={title}>
        {words.done(number)}
        <span class="card-scene" lang={scenario.locale}>
          {textIn(scenes[number - 1]?.title, scenario.locale)}
        </span>
      </h2>
      {props.said !== undefined && (
        <p class="own-line" lang={scenario.locale}>
          <span class="own-name">{play.you}</span> {props.said}
        </p>
      )}
      {report ? (
        <ul class="scene-scores" aria-label={words.scores}>
          {DIMENSIONS.map((dimension, k) => (
            <SceneScore
              key={dimension}
              dimension={dimension}
              score={report.scores[k] ?? null}
              evidence={report.evidence.filter((one) => one.dimension === dimension)}
              scenario={scenario}
            />
          ))}
        </ul>
      ) : (
        <p>{words.coachOff}</p>
      )}
      {!ended && (
        <p class="rest">
          <Icon of={Coffee} />
          <span>
            <strong>{words.rest}</strong> {words.fromScene(number + 1)}
          </span>
        </p>
      )}
      {!ended && <CarryNote />}
      <div class="ways">
        <button
          type="button"
          class="button primary big"
          data-testid="continue"
          onClick={() => stores.play.getState().advance()}
        >
          {ended ? words.toEnd : words.next} <Icon of={ArrowRight} />
        </button>
        {!ended && (
          <a class="button" href={LIBRARY}>
            {words.stop}
          </a>
        )}
      </div>
    </section>
  );
}
