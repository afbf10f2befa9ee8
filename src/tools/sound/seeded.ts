// Chance that is the same on every machine and in every run, so that a rebuilt sound is the same sound.
export interface Chance {
  /** From 0 up to, never reaching, 1. */
  unit(): number;
  between(low: number, high: number): number;
  /** White noise, -1 to 1. */
  noise(): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, and good enough for the ear. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    unit,
    between: (low, high) => low + (high - low) * unit(),
    noise: () => unit() * 2 - 1,
    pick: (list) => list[Math.floor(unit() * list.length)]!,
  };
}
