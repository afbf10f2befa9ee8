// The middle of a list of scores: what a report says of many in one number.

/** Of an ascending list that is not empty; between the two in the middle where there are two. */
export function median(ascending: readonly number[]): number {
  const half = Math.floor(ascending.length / 2);
  const upper = ascending[half] as number;
  return ascending.length % 2 === 1 ? upper : ((ascending[half - 1] as number) + upper) / 2;
}
