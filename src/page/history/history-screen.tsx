// The history: for every scenario that was played to its end the first play beside the latest, then behaviours across scenarios.
import { useEffect, useState } from 'preact/hooks';
import { readHistory, type ScenarioHistory } from '../../stores/read-history.ts';
import { LIBRARY } from '../address.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useStore } from '../use-store.ts';
import './history.css';
import { ScenarioSection } from './scenario-section.tsx';
import { StrengthsSection } from './strengths-section.tsx';
import { useHistoryWords } from './use-history-words.ts';

type Reading = { histories: readonly ScenarioHistory[] } | { failed: string } | undefined;

/** `id`: the scenario that is looked for. */
export function HistoryScreen({ id }: { id?: string }) {
  const words = useHistoryWords();
  const { tryAgain } = useWords();
  const [reading, readAgain] = useHistory();
  if (reading === undefined) {
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  }
  if ('failed' in reading) {
    return (
      <TroubleScreen trouble={words.failed} detail={reading.failed}>
        <button type="button" class="button primary" onClick={readAgain}>
          {tryAgain}
        </button>
      </TroubleScreen>
    );
  }
  if (reading.histories.length === 0) return <TroubleScreen trouble={words.empty} />;
  return <Histories histories={reading.histories} id={id} />;
}

function Histories({ histories, id }: { histories: readonly ScenarioHistory[]; id?: string }) {
  const words = useHistoryWords();
  const { toLibrary } = useWords();
  const heading = useScreenFocus<HTMLHeadingElement>(words.title);
  useEffect(() => {
    const section = id === undefined ? undefined : document.getElementById(`history-${id}`);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  }, [id]);
  return (
    <div class="page history-page">
      <PageHead />
      <main class="history">
        <header class="history-head">
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="hint">{words.intro}</p>
        </header>
        {histories.map((history) => (
          <ScenarioSection key={history.card.id} history={history} />
        ))}
        <StrengthsSection histories={histories} />
        <p>
          <a class="button" href={LIBRARY}>
            {toLibrary}
          </a>
        </p>
      </main>
    </div>
  );
}

/** Read anew when a play is removed or the language changes; what was read stays on the screen meanwhile. */
function useHistory(): [Reading, () => void] {
  const { stores } = usePage();
  const locale = useLocale();
  const saved = useStore(stores.library, (library) => library.saved);
  const [reading, setReading] = useState<Reading>();
  const [tries, setTries] = useState(0);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void stores.library
      .getState()
      .refresh()
      .then(() => setAsked(true));
  }, [stores]);
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    readHistory(stores, locale).then(
      (histories) => wanted && setReading({ histories }),
      (error) => wanted && setReading({ failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [stores, locale, saved, asked, tries]);
  return [reading, () => setTries(tries + 1)];
}
