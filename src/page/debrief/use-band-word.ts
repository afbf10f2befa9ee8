// The word for a score: its band, both bands where the border is near, or why there is nothing to say yet.
import { BANDS } from '../../core/band.ts';
import type { DimensionResult } from '../../core/play-result.ts';
import { useDebrief } from './debrief-context.ts';

export function useBandWord(): (result: DimensionResult) => string {
  const { debrief, words } = useDebrief();
  return ({ banded, grave, opportunities }) => {
    if (!banded) return words.notScored;
    // A grave act is judged whenever it happened; for anything better there must be enough to go by.
    if (grave.length === 0 && debrief.outcome === undefined) return words.incomplete;
    if (grave.length === 0 && opportunities.few) return words.tooFew;
    if (!banded.between) return words.bands[banded.band];
    const pair = BANDS.map((entry) => entry.band).filter((band) => band === banded.band || band === banded.between);
    return words.between(...(pair.map((band) => words.bands[band]) as [string, string]));
  };
}
