// The opening of a scenario: how every play of it begins. It is small, and can be read before the story itself has come.
import type { Playbill } from './scenario.ts';
import type { Trace, Turn } from './trace.ts';

export interface Opening {
  playbill: Playbill;
  /** The beats before the first decision, and that decision, still open. The same whatever the seed. */
  turn: Turn;
}

/** The trace of a play in which nothing has been chosen yet. */
export function openingTrace({ playbill, turn }: Opening, seed: number): Trace {
  const { manifest, shape, locale } = playbill;
  return { play: { scenario: manifest.id, shape, locale, seed, choices: [] }, turns: [turn] };
}
