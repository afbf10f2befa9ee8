// What a report of an anonymous room leaves out: every breakdown that rests on fewer than five people, and what would give one away.
import type { Tally } from './round.ts';

/** Fewer people than these could be told apart. */
export const FEWEST = 5;

/** *few*: fewer than five people. *alike*: so near to an earlier vote on the same decision that the two together tell of fewer than five. */
export const WITHHELD = ['few', 'alike'] as const;

/** A breakdown, or why it is withheld. The number of people is withheld with it. */
export type Breakdown<Value> = { people: number; value: Value } | { withheld: (typeof WITHHELD)[number] };

/** The breakdown where it may be told: always in a named room, else from five people on. Its parts are told whole, however small. */
export function breakdown<Value>(named: boolean, people: number, value: Value): Breakdown<Value> {
  return named || people >= FEWEST ? { people, value } : { withheld: 'few' };
}

/**
 * Whether two votes on the same decision may both be told. What changed between them could be the doing of this many people at least:
 * those who changed their mind, came late or had left. One to four of them could be told apart; where nothing changed there is nothing to tell.
 */
export function tellApart(earlier: Tally, later: Tally): boolean {
  const before = new Map(earlier.map(({ option, count }) => [option, count]));
  const changes = later.map(({ option, count }) => count - (before.get(option) ?? 0));
  const more = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
  const fewer = changes.reduce((sum, change) => sum + Math.max(0, -change), 0);
  const people = Math.max(more, fewer);
  return people === 0 || people >= FEWEST;
}

/** In an order that says nothing of when it was written or by whom: by the text itself. */
export function shuffled(texts: readonly string[], order: (text: string) => string): string[] {
  return [...texts].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
