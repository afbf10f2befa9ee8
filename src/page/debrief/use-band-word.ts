// The word for a score: its band, both bands where the border is near, or that there was too little to judge by.

import { BANDS } from '../../core/band.ts';
import type { DimensionResult } from '../../core/play-result.ts';
import { useDebrief } from './debrief-context.ts';

export function useBandWord(): (result: DimensionResult) => string {
  const { words } = useDebrief();
  return ({ banded }) => {
    if (!banded) return words.notScored;
    if (!banded.between) return words.bands[banded.band];
    const pair = BANDS.map((entry) => entry.band).filter((band) => band === banded.band || band === banded.between);
    return words.between(...(pair.map((band) => words.bands[band]) as [string, string]));
  };
}
