// The scores of a scenario's first and latest play, as a table whose last column draws the way from one to the other.
import { BANDS } from '../../core/band.ts';
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Read } from '../../stores/read-history.ts';
import { useWords } from '../page-context.ts';
import { useHistoryWords } from './use-history-words.ts';

interface ScoreChangesProps {
  scenario: Scenario;
  first: Read;
  latest: Read;
  /** The two are not the same play. */
  twice: boolean;
}

export function ScoreChanges({ scenario, first, latest, twice }: ScoreChangesProps) {
  const words = useHistoryWords();
  const { dimensions } = useWords();
  const shown = twice ? [first, latest] : [latest];
  const ending = (play: Read) =>
    textIn(scenario.manifest.outcomes.find((one) => one.id === play.outcome)?.title, scenario.locale) || '–';
  return (
    <table class="score-changes">
      <caption class="hidden">{twice ? words.compare : words.latestResult}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dimension}</th>
          {shown.map((play, i) => (
            <th scope="col" class="number" key={play.key}>
              {twice && i === 0 ? words.first : words.latest}
              <span class="hint">{words.onDay(play.when)}</span>
            </th>
          ))}
          <td class="drawn" aria-hidden="true">
            <span class="hint">{words.drawn}</span>
          </td>
        </tr>
      </thead>
      <tbody>
        {latest.results.map(({ dimension, score }, k) => (
          <tr key={dimension}>
            <th scope="row">{dimensions[dimension]}</th>
            {shown.map((play) => (
              <td class="number" key={play.key}>
                {play.results[k]?.score ?? <span class="hint">{words.notScored}</span>}
              </td>
            ))}
            <td class="drawn" aria-hidden="true">
              <Track from={twice ? (first.results[k]?.score ?? null) : null} to={score} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.ending}</th>
          {shown.map((play) => (
            <td key={play.key} lang={scenario.locale}>
              {ending(play)}
            </td>
          ))}
          <td class="drawn" aria-hidden="true" />
        </tr>
      </tbody>
    </table>
  );
}

/** Numbers from 0 to 100 over the three bands; an open ring for the first, a full one for the latest. */
function Track({ from, to }: { from: number | null; to: number | null }) {
  const low = Math.min(from ?? to ?? 0, to ?? 0);
  const high = Math.max(from ?? to ?? 0, to ?? 0);
  return (
    <div class="track">
      {BANDS.slice(1).map(({ band, from: border }) => (
        <span key={band} class="track-border" style={{ left: `${border}%` }} />
      ))}
      {to !== null && from !== null && <span class="track-way" style={{ left: `${low}%`, width: `${high - low}%` }} />}
      {from !== null && <span class="track-first" style={{ left: `${from}%` }} />}
      {to !== null && <span class="track-latest" style={{ left: `${to}%` }} />}
    </div>
  );
}
