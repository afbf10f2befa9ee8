// Bands: what a score means in a word, and where the border is too near to say.

export type Band = 'needs-practice' | 'proficient' | 'skilled';

export interface Banded {
  band: Band;
  /** The neighbouring band, when the score lies within 3 points of the border to it: shown as "in between". */
  between?: Band;
}

/** Lower borders of the two upper bands. */
export const PROFICIENT = 60;
export const SKILLED = 85;

export const BANDS: readonly { band: Band; from: number }[] = [
  { band: 'needs-practice', from: 0 },
  { band: 'proficient', from: PROFICIENT },
  { band: 'skilled', from: SKILLED },
];

/** How near to a border (in points of 100) a score is called in between. */
const NEAR = 3;

/** Bands are inclusive at the bottom. A grave behaviour leaves no band but the lowest, and no in-between. */
export function bandOf(score: number, grave = false): Banded {
  if (grave) return { band: 'needs-practice' };
  const at = BANDS.findLastIndex((entry) => score >= entry.from);
  const { band, from } = BANDS[Math.max(at, 0)] as (typeof BANDS)[number];
  const above = BANDS[at + 1];
  if (above && above.from - score <= NEAR) return { band, between: above.band };
  const below = BANDS[at - 1];
  if (below && score - from <= NEAR) return { band, between: below.band };
  return { band };
}
