// The word for a score of the room's play: its band, both bands near a border, or why there is none.
import { BANDS } from '../../core/band.ts';
import { type DimensionResult, saidBand } from '../../core/play-result.ts';
import type { DebriefWords } from '../../words/debrief-words.ts';

export function bandWord(result: DimensionResult, words: DebriefWords): string {
  if (result.score === null) return words.notScored;
  const banded = saidBand(result);
  if (!banded) return words.tooFew;
  if (!banded.between) return words.bands[banded.band];
  const pair = BANDS.map(({ band }) => band).filter((band) => band === banded.band || band === banded.between);
  return words.between(...(pair.map((band) => words.bands[band]) as [string, string]));
}
