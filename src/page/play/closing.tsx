// The end of the story: which ending it came to, and the way to the debrief.
import { ArrowRight } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Trace } from '../../core/trace.ts';
import { writePlay } from '../../core/written-play.ts';
import { debriefAddress, LIBRARY } from '../address.ts';
import { usePage, useWords } from '../page-context.ts';
import '../styles/cards.css';
import { Icon } from '../parts/icon.tsx';
import { Weave } from '../parts/weave.tsx';
import { openFresh } from '../play-door.ts';
import { goTo } from '../use-address.ts';
import { useCardFocus } from './use-card-focus.ts';

export function Closing(props: { scenario: Scenario; trace: Trace; outcome: string }) {
  const { scenario, trace } = props;
  const { stores } = usePage();
  const { closing: words, toLibrary } = useWords();
  const title = useCardFocus<HTMLHeadingElement>();
  const { id, outcomes } = scenario.manifest;
  const outcome = outcomes.find((one) => one.id === props.outcome);
  return (
    <section class="card closing" aria-labelledby="closing">
      <Weave of={id} />
      <p class="closing-over">{words.over}</p>
      <h2 id="closing" tabIndex={-1} ref={title} lang={scenario.locale}>
        {textIn(outcome?.title, scenario.locale) || props.outcome}
      </h2>
      <p class="closing-text" lang={scenario.locale}>
        {textIn(outcome?.text, scenario.locale)}
      </p>
      <p class="hint">{words.debriefHint}</p>
      <div class="ways">
        <button
          type="button"
          class="button primary big"
          data-testid="continue"
          onClick={() => goTo(debriefAddress(writePlay(trace.play)))}
        >
          {words.debrief} <Icon of={ArrowRight} />
        </button>
        <button type="button" class="button" onClick={() => void openFresh(stores, id)}>
          {words.again}
        </button>
        <a class="button" href={LIBRARY}>
          {toLibrary}
        </a>
      </div>
    </section>
  );
}
