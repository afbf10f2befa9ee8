// The word for a score: its band, both bands where the border is near, or why there is nothing to say yet.
import type { DimensionResult } from '../../core/play-result.ts';
import { bandName } from '../parts/band-name.ts';
import { useDebrief } from './debrief-context.ts';

export function useBandWord(): (result: DimensionResult) => string {
  const { debrief, words } = useDebrief();
  return ({ banded, grave, opportunities }) => {
    if (!banded) return words.notScored;
    // A grave act is judged whenever it happened; for anything better there must be enough to go by.
    if (grave.length === 0 && debrief.outcome === undefined) return words.incomplete;
    if (grave.length === 0 && opportunities.few) return words.tooFew;
    return bandName(banded, words);
  };
}
