// Which lines of a file are drawn: all of them, or those around what was found where a file is so long that a phone would labour.

const MOST = 3000;
const AROUND = 6;

/** Line numbers in order, 1 the first; of a file with `count` lines. */
export function shownLines(count: number, marked: readonly number[]): number[] {
  if (count <= MOST) return Array.from({ length: count }, (_, i) => i + 1);
  const wanted = new Set<number>();
  for (const line of [1, ...marked]) {
    for (let at = line - AROUND; at <= line + AROUND && wanted.size < MOST; at++) {
      if (at >= 1 && at <= count) wanted.add(at);
    }
  }
  return [...wanted].sort((a, b) => a - b);
}
