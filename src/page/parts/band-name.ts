// The word for a band; both words where the border is near.
import { BANDS, type Banded } from '../../core/band.ts';
import type { BandKey } from '../../words/keys.ts';

export interface BandWords {
  bands: Record<BandKey, string>;
  between(lower: string, higher: string): string;
}

export function bandName({ band, between }: Banded, words: BandWords): string {
  const [lower, higher] = BANDS.filter((one) => one.band === band || one.band === between);
  return lower && higher ? words.between(words.bands[lower.band], words.bands[higher.band]) : words.bands[band];
}
