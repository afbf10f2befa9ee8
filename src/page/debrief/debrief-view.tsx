// The debrief once it is there: how it ended, three cards, three scores, and everything else on demand.
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { Weave } from '../parts/weave.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useDebrief } from './debrief-context.ts';
import { Everything } from './everything.tsx';
import { HighlightCards } from './highlight-cards.tsx';
import type { LookAt } from './look-at.ts';
import { NextTime } from './next-time.tsx';
import { OnePage } from './one-page.tsx';
import { ScoreTiles } from './score-tiles.tsx';
import { TakeAway } from './take-away.tsx';
import { WhereNext } from './where-next.tsx';

export function DebriefView() {
  const { scenario, words } = useDebrief();
  const heading = useScreenFocus<HTMLHeadingElement>(words.title);
  const [open, setOpen] = useState(false);
  const [lookAt, setLookAt] = useState<LookAt>();
  const [withOwn, setWithOwn] = useState(false);
  const look = (decision: number) => {
    setOpen(true);
    setLookAt({ decision });
  };
  return (
    <div class="debrief" data-testid="debrief" data-own={withOwn}>
      <header class="debrief-head">
        <p class="debrief-scenario" lang={scenario.locale}>
          {textIn(scenario.manifest.title, scenario.locale)}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <Weave of={scenario.manifest.id} />
        <Ending />
      </header>
      <HighlightCards onLook={look} />
      <ScoreTiles />
      <div class="everything-toggle">
        <button
          type="button"
          class="button primary"
          aria-expanded={open}
          aria-controls="everything"
          onClick={() => setOpen(!open)}
        >
          {open ? words.everything.close : words.everything.open}
        </button>
      </div>
      <div id="everything" class="everything" hidden={!open}>
        <Everything lookAt={lookAt} />
      </div>
      <NextTime />
      <OnePage withOwn={withOwn} />
      <TakeAway withOwn={withOwn} onWithOwn={setWithOwn} />
      <WhereNext />
      <p class="printed-only small">{words.printed}</p>
    </div>
  );
}

/** The outcome in the scenario's words, or that the play was left before it had one. */
function Ending() {
  const { debrief, scenario, words } = useDebrief();
  const outcome = scenario.manifest.outcomes.find((one) => one.id === debrief.outcome);
  if (debrief.outcome === undefined) return <p class="unfinished">{words.unfinished}</p>;
  if (!outcome) return null;
  return (
    <div class="ending">
      <p class="ending-title">
        {words.outcome}: <b lang={scenario.locale}>{textIn(outcome.title, scenario.locale)}</b>
      </p>
      <p lang={scenario.locale}>{textIn(outcome.text, scenario.locale)}</p>
    </div>
  );
}
