// What a question answers: the last line before it, and where that only tells what happens, the last that somebody said before.
import type { Line } from '../../core/beat.ts';
import type { Trace } from '../../core/trace.ts';

/** In reading order; one line or two, none where the turn has none. Never of a turn before: that has been answered. */
export function askedLines(trace: Trace): Line[] {
  const lines = trace.turns.at(-1)?.beats.flatMap(({ line }) => (line ? [line] : [])) ?? [];
  const last = lines.at(-1);
  if (!last) return [];
  const said = last.speaker ? undefined : lines.findLast(({ speaker }) => speaker !== undefined);
  return said ? [said, last] : [last];
}
