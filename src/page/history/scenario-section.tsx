// One scenario's history: how the latest play differs from the first, and every finished play with the way to its debrief.
import { textIn } from '../../core/locale.ts';
import type { ScenarioHistory } from '../../stores/read-history.ts';
import { useLocale, usePage } from '../page-context.ts';
import { Weave } from '../parts/weave.tsx';
import { useStore } from '../use-store.ts';
import { BehaviourChanges } from './behaviour-changes.tsx';
import { PlayList } from './play-list.tsx';
import { ScoreChanges } from './score-changes.tsx';
import { useHistoryWords } from './use-history-words.ts';

export function ScenarioSection({ history }: { history: ScenarioHistory }) {
  const { stores } = usePage();
  const words = useHistoryWords();
  const locale = useLocale();
  const saved = useStore(stores.library, (library) => library.saved);
  const { card, scenario, compared } = history;
  const plays = saved.filter((one) => one.play.scenario === card.id && one.finished && !one.damaged);
  const twice = compared !== undefined && compared.first.key !== compared.latest.key;
  return (
    <section class="slip history-slip" aria-labelledby={`history-${card.id}`}>
      <Weave of={card.id} />
      <div class="history-body">
        <header>
          <h2 id={`history-${card.id}`} tabIndex={-1} lang={scenario.locale}>
            {textIn(card.title, locale)}
          </h2>
          <p class="hint">{words.playsFinished(plays.length)}</p>
        </header>
        {compared ? (
          <ScoreChanges scenario={scenario} first={compared.first} latest={compared.latest} twice={twice} />
        ) : (
          <p class="notice">{words.otherVersion}</p>
        )}
        {compared && !twice && <p>{words.once}</p>}
        {compared && twice && (
          <>
            <p class="familiar">{words.familiar}</p>
            <BehaviourChanges scenario={scenario} first={compared.first} latest={compared.latest} />
          </>
        )}
        <PlayList plays={plays} scenario={scenario} />
      </div>
    </section>
  );
}
