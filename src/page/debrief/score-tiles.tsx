// The three scores in small, each with its word: what can be seen without opening anything.
import type { DimensionResult } from '../../core/play-result.ts';
import { useDebrief } from './debrief-context.ts';
import { useBandWord } from './use-band-word.ts';

export function ScoreTiles() {
  const { debrief, words } = useDebrief();
  return (
    <section class="score-tiles" aria-labelledby="debrief-scores">
      <h2 id="debrief-scores">{words.scores}</h2>
      <ul>
        {debrief.results.map((result) => (
          <ScoreTile key={result.dimension} result={result} />
        ))}
      </ul>
    </section>
  );
}

function ScoreTile({ result }: { result: DimensionResult }) {
  const { shared, words } = useDebrief();
  const bandWord = useBandWord();
  return (
    <li class="score-tile">
      <span class="tile-name">{shared.dimensions[result.dimension]}</span>
      <span class="tile-score" data-testid={`score-${result.dimension}`}>
        {result.score ?? words.notScored}
      </span>
      <span class="tile-band">
        {bandWord(result)}
        {result.grave.length > 0 && ` · ${words.graveShort}`}
      </span>
    </li>
  );
}
