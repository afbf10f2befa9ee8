// The screen after a play: two questions, then the debrief. Shows what it waits for, and what went wrong, in words.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../core/debrief.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Stores } from '../../stores/stores.ts';
import { loadAfresh } from '../load-afresh.ts';
import { useWords } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useStore } from '../use-store.ts';
import './debrief.css';
import './everything.css';
import './charts.css';
import './decisions.css';
import './print.css';
import { DebriefContext } from './debrief-context.ts';
import { DebriefView } from './debrief-view.tsx';
import { Questions } from './questions.tsx';
import { useDebriefWords } from './use-debrief-words.ts';

export function DebriefScreen({ stores }: { stores: Stores }) {
  const played = useStore(stores.play, (state) => state.trace !== undefined);
  const answered = useStore(stores.debrief, ({ answers }) => answers.felt !== '' || answers.change !== '');
  const [passed, setPassed] = useState(answered);
  useEffect(() => {
    if (played) void stores.debrief.getState().open();
  }, [played, stores]);
  return (
    <div class="page debrief-page">
      <PageHead />
      <main class="debrief-main">
        {passed ? <Shown stores={stores} /> : <Questions onDone={() => setPassed(true)} />}
      </main>
    </div>
  );
}

function Shown({ stores }: { stores: Stores }) {
  const shared = useWords();
  const words = useDebriefWords();
  const phase = useStore(stores.debrief, (state) => state.phase);
  const detail = useStore(stores.debrief, (state) => state.detail);
  const pair = useMatchingPair(stores);
  const tryAgain = async () => {
    await stores.debrief.getState().open();
    if (stores.debrief.getState().phase === 'failed') await loadAfresh();
  };
  if (phase === 'failed') {
    return (
      <div class="sheet" role="alert">
        <h1>{words.failed.title}</h1>
        <p>{words.failed.text}</p>
        <p class="technical">
          {shared.trouble.detail}: {detail}
        </p>
        <button type="button" class="button primary" onClick={() => void tryAgain()}>
          {shared.tryAgain}
        </button>
      </div>
    );
  }
  if (!pair) {
    return (
      <p class="opening" role="status">
        {words.loading}
      </p>
    );
  }
  return (
    <DebriefContext.Provider value={{ stores, ...pair, words, shared }}>
      <DebriefView />
    </DebriefContext.Provider>
  );
}

interface Pair {
  debrief: Debrief;
  scenario: Scenario;
}

/**
 * The debrief with the scenario in the same language. While a language switch is under way one of the two is ahead; then the
 * last pair that belonged together stays.
 */
function useMatchingPair(stores: Stores): Pair | undefined {
  const scenario = useStore(stores.play, (state) => state.scenario);
  const debrief = useStore(stores.debrief, (state) => state.debrief);
  const last = useRef<Pair>(undefined);
  if (scenario && debrief && debrief.trace.play.locale === scenario.locale) last.current = { debrief, scenario };
  return last.current;
}
