// How long a turn may go on. One that keeps coming to content where it was not yet is a long passage, not a loop, however long it is.
import type { InkContainer } from './inkjs-inside.ts';

/** Steps of the engine without coming to anything new after which a turn counts as endless, although its values may go on changing. */
export const MOST_STEPS = 50_000;

/** Counts the steps of a turn since it last came to content that it had not come to before. */
export function stepsSinceNew() {
  /** For each place within a container, the turn in which it was met last. */
  const met = new Map<InkContainer, Int32Array>();
  let turn = 0;
  let steps = 0;
  return {
    begin() {
      turn += 1;
      steps = 0;
    },
    /** To be called before each step, with where the engine stands; gives the number of steps. */
    step(container: InkContainer | null, index: number): number {
      steps += 1;
      if (!container) return steps;
      let turns = met.get(container);
      if (!turns) {
        turns = new Int32Array(container.content.length + 1);
        met.set(container, turns);
      }
      const place = Math.min(Math.max(index, 0), container.content.length);
      if (turns[place] !== turn) steps = 0;
      turns[place] = turn;
      return steps;
    },
  };
}
