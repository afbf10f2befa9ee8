// What a report of an anonymous room leaves out: every breakdown that rests on fewer than five people, and what would give one away.

/** Fewer people than these could be told apart. */
export const FEWEST = 5;

/** A breakdown, or that it is withheld. The number of people is withheld with it. */
export type Breakdown<Value> = { people: number; value: Value } | { withheld: true };

/** The breakdown where it may be told: always in a named room, else from five people on. */
export function breakdown<Value>(named: boolean, people: number, value: Value): Breakdown<Value> {
  return named || people >= FEWEST ? { people, value } : { withheld: true };
}

/**
 * Of breakdowns over parts of one group, those that may be told. A part that is withheld could be worked out where it is the only one:
 * the group less the others. Then the smallest of the others is withheld as well.
 */
export function withoutSubtraction<Value>(group: number, parts: readonly Breakdown<Value>[]): Breakdown<Value>[] {
  const told = parts.flatMap((part, i) => ('withheld' in part ? [] : [{ i, people: part.people }]));
  const rest = group - told.reduce((sum, { people }) => sum + people, 0);
  const hidden = parts.length - told.length;
  if (hidden !== 1 || rest >= FEWEST || told.length === 0) return [...parts];
  const smallest = told.reduce((least, one) => (one.people < least.people ? one : least));
  return parts.map((part, i) => (i === smallest.i ? { withheld: true } : part));
}

/** In an order that says nothing of when it was written or by whom: by the text itself. */
export function shuffled(texts: readonly string[], order: (text: string) => string): string[] {
  return [...texts].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
