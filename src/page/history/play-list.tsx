// The finished plays of a scenario, newest first, each with the way to its debrief and out of here. Many are shown in part at first.
import { useState } from 'preact/hooks';
import { DIMENSIONS } from '../../core/dimension.ts';
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import { writePlay } from '../../core/written-play.ts';
import type { LibraryState } from '../../stores/library-store.ts';
import { debriefAddress } from '../address.ts';
import { RemovePlay } from '../library/remove-play.tsx';
import { usePage, useWords } from '../page-context.ts';
import { useHistoryWords } from './use-history-words.ts';

/** As many as fit beside the comparison without hiding it. */
const SHOWN_AT_FIRST = 5;

export function PlayList({ plays, scenario }: { plays: LibraryState['saved']; scenario: Scenario }) {
  const words = useHistoryWords();
  const [all, setAll] = useState(false);
  const shown = all ? plays : plays.slice(0, SHOWN_AT_FIRST);
  return (
    <div class="finished">
      <h3>{words.allPlays(plays.length)}</h3>
      <ul>
        {shown.map((one) => (
          <FinishedPlay key={one.key} saved={one} scenario={scenario} />
        ))}
      </ul>
      {shown.length < plays.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {words.showAll(plays.length)}
        </button>
      )}
    </div>
  );
}

function FinishedPlay({ saved, scenario }: { saved: LibraryState['saved'][number]; scenario: Scenario }) {
  const { stores } = usePage();
  const { library: words, dimensions } = useWords();
  const { key, play, record, updated } = saved;
  const day = words.onDate(updated);
  const outcome = scenario.manifest.outcomes.find((one) => one.id === record?.outcome);
  return (
    <li>
      <div>
        <strong>{day}</strong> {outcome && <span lang={scenario.locale}>{textIn(outcome.title, scenario.locale)}</span>}
        {record && (
          <p class="hint">
            {DIMENSIONS.map((dimension, k) => `${dimensions[dimension]} ${record.scores[k] ?? '–'}`).join(' · ')}
          </p>
        )}
      </div>
      <a class="button" href={debriefAddress(writePlay(play))}>
        {words.openDebrief}
        <span class="hidden">: {day}</span>
      </a>
      <RemovePlay which={day} remove={() => void stores.library.getState().remove(key)} />
    </li>
  );
}
