// The word for a kept band; both words where the border is near.
import { BANDS, type Banded } from '../../core/band.ts';
import type { HistoryWords } from '../../words/history-words.ts';

/** `null`: no band can be said. */
export function bandName(banded: Banded | null, words: HistoryWords): string {
  if (banded === null) return words.noBand;
  const { band, between } = banded;
  const [lower, higher] = BANDS.filter((one) => one.band === band || one.band === between);
  return lower && higher ? words.between(words.bands[lower.band], words.bands[higher.band]) : words.bands[band];
}
