// The end of a scene, where stopping feels natural, and the end of the story: a card before the scenery, without a score.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { Weave } from '../parts/weave.tsx';
import { readingAt as stopAt } from '../play/reading.ts';
import { Scenery } from '../play/scenery.tsx';
import { useStageCover } from '../play/use-stage-cover.ts';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';
import { stopShown } from './stop-shown.ts';

const STEPS = fitSteps([['whole', 1.2]]);

export function SceneEndSlide() {
  const { view, reading, words, page, locale } = useProjector();
  if (!reading) return null;
  const at = stopShown(view, reading);
  const stop = stopAt(reading.moments, at);
  const { scenes } = reading.scenario.manifest;
  const place = scenes.findIndex(({ id }) => id === stop?.scene);
  const last = scenes.findIndex(({ id }) => id === view.setup.until);
  const next = place < last ? scenes[place + 1] : undefined;
  return (
    <StageCard of={`end of ${stop?.scene} ${at}`} at={at}>
      <h1>
        {page.sceneEnd.done(place + 1)}
        <strong class="card-title" lang={reading.scenario.locale}>
          {textIn(scenes[place]?.title, locale)}
        </strong>
      </h1>
      {stop?.said !== undefined && (
        <p class="we-said" lang={reading.scenario.locale}>
          <b>{words.we}</b> <span>{stop.said}</span>
        </p>
      )}
      {next && (
        <p class="large">
          {words.rest} {words.nextScene(place + 2, textIn(next.title, locale))}
        </p>
      )}
    </StageCard>
  );
}

export function StoryEndSlide() {
  const { view, reading, page, locale } = useProjector();
  if (!reading) return null;
  const at = stopShown(view, reading);
  const outcome = reading.scenario.manifest.outcomes.find(({ id }) => id === reading.trace.outcome);
  return (
    <StageCard of="end of story" at={at}>
      <p class="card-over">{page.closing.over}</p>
      <h1 lang={reading.scenario.locale}>{textIn(outcome?.title, locale) || reading.trace.outcome}</h1>
      <p class="large" lang={reading.scenario.locale}>
        {textIn(outcome?.text, locale)}
      </p>
    </StageCard>
  );
}

function StageCard({ of, at, children }: { of: string; at: number; children: ComponentChildren }) {
  const { reading } = useProjector();
  const card = useRef<HTMLDivElement>(null);
  useStageCover(card);
  if (!reading) return null;
  return (
    <div class="on-stage">
      <Scenery scenario={reading.scenario} moments={reading.moments} at={at} />
      <div class="stage-card" ref={card}>
        <Weave of={reading.scenario.manifest.id} />
        <Fitted class="card-words" steps={STEPS} of={of}>
          {() => children}
        </Fitted>
      </div>
    </div>
  );
}
