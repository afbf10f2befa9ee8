// The order in which the options of a decision are shown: shuffled by the play's seed, the same for everyone who shares it.

/**
 * A permutation of 0…count−1 for the given decision of a play. Depends on seed and decision number only, so a room that
 * shares a seed sees one order, and a replay sees the order it had.
 */
export function shownOrder(seed: number, decision: number, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(decision + 1, 0xc2b2ae35)) >>> 0;
  for (let i = count - 1; i > 0; i--) {
    // mulberry32 (public domain): enough to shuffle four options evenly.
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const j = ((t ^ (t >>> 14)) >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
