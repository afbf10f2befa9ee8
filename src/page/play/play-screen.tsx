// The play: stage place, bar, meters, and the panel with what is said and what can be answered. It subscribes and dispatches;
// what happens is decided by the play's store.
import { ArrowRight } from 'lucide';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import type { Playbill } from '../../core/scenario.ts';
import { shownOrder } from '../../core/shown-order.ts';
import type { Trace } from '../../core/trace.ts';
import { writePlay } from '../../core/written-play.ts';
import { debriefAddress } from '../address.ts';
import { lazyPart } from '../lazy-part.tsx';
import { usePage, useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { goTo } from '../use-address.ts';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useStore } from '../use-store.ts';
import { beginAtTop } from './begin-at-top.ts';
import { Choices } from './choices.tsx';
import { Exchange } from './exchange.tsx';
import { MoodMeters } from './mood-meters.tsx';
import { PlayBar } from './play-bar.tsx';
import { readingAt } from './reading.ts';
import { Scenery } from './scenery.tsx';
import { usePace } from './use-pace.ts';
import { usePlayKeys } from './use-play-keys.ts';
import { useStageCover } from './use-stage-cover.ts';
import { useStageShown } from './use-stage-shown.ts';

export const StopCard = lazyPart(async () => (await import('./stop-card.tsx')).StopCard);

export function PlayScreen({ playbill, trace }: { playbill: Playbill; trace: Trace }) {
  const { stores, openDialog } = usePage();
  const words = useWords();
  const { moments, at, decision, scenario, awaited } = useStore(stores.play, (play) => play);
  const digitKeys = useStore(stores.settings, (settings) => settings.digitKeys);
  const heading = useScreenFocus<HTMLHeadingElement>(textIn(playbill.manifest.title, playbill.locale));
  const continueButton = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  useStageCover(panel);
  useStageShown();

  const reading = readingAt(moments, at);
  const place = `${trace.play.choices.length}.${at}`;
  const pace = usePace(reading, place);
  const options = pace.optionsShown ? decision : undefined;
  const order = options ? shownOrder(trace.play.seed, options.number, options.options.length) : [];
  const choose = (index: number) => {
    const option = options?.options[index];
    if (option) stores.play.getState().choose(option.index);
  };

  const kind = reading?.moment.kind;
  const reads = kind === 'line';
  usePlayKeys({
    goOn: kind === 'end' ? () => goTo(debriefAddress(writePlay(trace.play))) : pace.goOn,
    tapGoesOn: reads,
    choose: digitKeys ? (number) => choose(order[number - 1] ?? -1) : undefined,
    openMenu: () => openDialog('menu'),
  });
  useLayoutEffect(() => {
    // What had focus is gone with the stop before; the keys' next place is the way on.
    if (document.activeElement === document.body) continueButton.current?.focus({ preventScroll: true });
  }, [place]);
  useLayoutEffect(() => beginAtTop(panel.current), [place, options?.number]);
  useEffect(() => {
    // Not before they are drawn: the story behind them must not be in their way.
    if (options) stores.play.getState().prepare();
  }, [stores, options?.number]);

  if (!reading) return null;
  return (
    <div class={`play ${options ? 'choosing' : ''}`}>
      <Scenery scenario={playbill} moments={moments} at={at} />
      <PlayBar scenario={playbill} scene={reading.scene} />
      <main class="panel" ref={panel}>
        <h1 class="hidden" tabIndex={-1} ref={heading} lang={playbill.locale}>
          {textIn(playbill.manifest.title, playbill.locale)}
        </h1>
        {reads && <MoodMeters scenario={playbill} values={reading.moods} before={reading.before} />}
        {reads && (
          <Exchange
            scenario={playbill}
            reading={reading}
            place={place}
            typed={pace.typed}
            whole={pace.whole}
            brief={options !== undefined && reading.coach !== undefined}
          />
        )}
        {options && reads && <Choices decision={options} order={order} awaited={awaited} choose={choose} />}
        {reads && !options && (
          <button
            type="button"
            class="button primary big go-on"
            data-testid="continue"
            ref={continueButton}
            onClick={pace.goOn}
          >
            {words.play.continue} <Icon of={ArrowRight} />
          </button>
        )}
        {scenario && !reads && <StopCard key={place} scenario={scenario} trace={trace} reading={reading} />}
      </main>
    </div>
  );
}
