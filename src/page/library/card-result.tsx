// What the latest play of a scenario came to, on its card, and the way to all of them.
import { History } from 'lucide';
import { DIMENSIONS } from '../../core/dimension.ts';
import type { LibraryState } from '../../stores/library-store.ts';
import { historyAddress } from '../address.ts';
import { useHistoryWords } from '../history/use-history-words.ts';
import { useWords } from '../page-context.ts';
import { bandName } from '../parts/band-name.ts';
import { Icon } from '../parts/icon.tsx';

interface CardResultProps {
  /** The finished plays of one scenario, newest first; at least one. */
  finished: LibraryState['saved'];
}

export function CardResult({ finished }: CardResultProps) {
  const words = useHistoryWords();
  const { dimensions } = useWords();
  const [latest] = finished;
  if (!latest) return null;
  const { record, play } = latest;
  return (
    <div class="card-result" data-testid="card-result">
      {record && (
        <>
          <p class="hint">{words.latestResult}</p>
          <ul>
            {DIMENSIONS.map((dimension, k) => (
              <li key={dimension}>
                <span>{dimensions[dimension]}</span>
                <b>{record.scores[k] ?? '–'}</b>
                <span class="hint">
                  {record.bands && (record.bands[k] ? bandName(record.bands[k], words) : words.noBand)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <a class="button" href={historyAddress(play.scenario)}>
        <Icon of={History} /> {words.toHistory(finished.length)}
      </a>
    </div>
  );
}
