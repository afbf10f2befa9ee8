// The story being read: who speaks, in what mood, and the line, over the lower third of the scenery. What nobody said is not here.
import { useRef } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { readingAt as stopAt } from '../play/reading.ts';
import { Scenery } from '../play/scenery.tsx';
import { useStageCover } from '../play/use-stage-cover.ts';
import { SaidLine } from './asked-line.tsx';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';
import { stopShown } from './stop-shown.ts';

/** A line that is too long for the lower third takes more of the scenery, rather than smaller letters. */
const STEPS = fitSteps([
  ['third', 1.35],
  ['half', 1.2],
]);

export function ReadingSlide() {
  const { view, reading, words, page, locale } = useProjector();
  const panel = useRef<HTMLDivElement>(null);
  useStageCover(panel);
  if (!reading) return null;
  const { scenario, moments } = reading;
  const at = stopShown(view, reading);
  const stop = stopAt(moments, at);
  const line = stop?.moment.kind === 'line' ? stop.moment.line : undefined;
  const { scenes } = scenario.manifest;
  const number = scenes.findIndex(({ id }) => id === stop?.scene) + 1;
  const isFirst = !moments.slice(0, at).some((one) => one.kind === 'line' && one.scene === stop?.scene);
  return (
    <div class="on-stage">
      <Scenery scenario={scenario} moments={moments} at={at} />
      <p class={`scene-plate ${isFirst ? 'entering' : ''}`}>
        <span>{page.play.scene(number, scenes.length)}</span>
        <strong lang={scenario.locale}>{textIn(scenes[number - 1]?.title, locale)}</strong>
      </p>
      <div class="words-panel" ref={panel} lang={scenario.locale}>
        <h1 class="hidden">{textIn(scenario.manifest.title, locale)}</h1>
        <Fitted class="words" steps={STEPS} of={`${view.position.choices.join()} ${at}`}>
          {() => (
            <>
              {stop?.said !== undefined && (
                <p class="we-said">
                  <b>{words.we}</b> <span>{stop.said}</span>
                </p>
              )}
              {line && <SaidLine line={line} />}
            </>
          )}
        </Fitted>
      </div>
    </div>
  );
}
