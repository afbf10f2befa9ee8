// The scores of the room's own play: over the whole story with their bands, or by scene where it was not played whole. What they do not
// say is said with them.
import { DIMENSIONS } from '../../core/dimension.ts';
import { textIn } from '../../core/locale.ts';
import { type DimensionResult, saidBand } from '../../core/play-result.ts';
import type { DebriefWords } from '../../words/debrief-words.ts';
import { debriefWordsOf } from '../../words/debrief-words-of.ts';
import { bandName } from '../parts/band-name.ts';
import { Bar } from './bar.tsx';
import { ownScores } from './own-scores.ts';
import { useProjector } from './projector-context.ts';

export function OurScores() {
  const { view, words, page, locale, reading } = useProjector();
  const { mode } = view.setup;
  if (mode === 'each') {
    return (
      <section class="our-scores">
        <h2>{words.result.ours}</h2>
        <p class="large">
          {words.result.finished(view.finished)}. {words.result.alone}
        </p>
      </section>
    );
  }
  if (!reading) return null;
  const own = ownScores(reading, view.setup);
  const debrief = debriefWordsOf(locale);
  return (
    <section class="our-scores" data-testid="our-scores">
      <h2>{words.result.ours}</h2>
      {own.whole ? (
        <ul class="dimension-scores">
          {own.whole.map((result) => (
            <li key={result.dimension} data-testid={`score-${result.dimension}`}>
              <span class="score-name">{page.dimensions[result.dimension]}</span>
              <strong>{result.score ?? '–'}</strong>
              <span class="score-band">{bandSaid(result, debrief)}</span>
              <Bar part={(result.score ?? 0) / 100} />
            </li>
          ))}
        </ul>
      ) : own.scenes.length > 0 ? (
        <table class="scene-scores-table">
          <thead>
            <tr>
              <th scope="col">{debrief.scenes.scene}</th>
              {DIMENSIONS.map((dimension) => (
                <th scope="col" key={dimension}>
                  {page.dimensions[dimension]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.scenes.map(({ scene, scores }) => (
              <tr key={scene.id}>
                <th scope="row" lang={reading.scenario.locale}>
                  {textIn(scene.title, locale)}
                </th>
                {DIMENSIONS.map((dimension, k) => (
                  <td key={dimension}>{scores[k] ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {!own.whole && <p class="soft">{words.result.partial}</p>}
      <p class="claim soft">{words.result.claim}</p>
    </section>
  );
}

/** The band of a finished play's score, or why there is none. */
function bandSaid(result: DimensionResult, words: DebriefWords): string {
  if (result.score === null) return words.notScored;
  const banded = saidBand(result);
  return banded ? bandName(banded, words) : words.tooFew;
}
