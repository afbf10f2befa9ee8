// What can go wrong in a story while it is explored: each problem once, with the first (hence a shortest) list of choices that shows it.
import { openStory } from './open-story.ts';

/**
 * endless-turn: the engine goes on without choices for ever; long-turn: for longer than is waited for, with nothing new; endless-loop: choices, but none of them ever leads to an end; stack-growth: calls that
 * are never returned from; warning: what the engine itself calls one.
 */
export type ProblemKind =
  | 'runtime-error'
  | 'out-of-content'
  | 'endless-turn'
  | 'long-turn'
  | 'endless-loop'
  | 'stack-growth'
  | 'warning';

/** Turns that do not stop: where in them they are given up says nothing. */
export const LOOPS: ReadonlySet<ProblemKind> = new Set(['endless-turn', 'long-turn', 'stack-growth']);

export interface Problem {
  kind: ProblemKind;
  message: string;
  /** The knot in which it happens; '' outside knots. */
  knot: string;
  /** Path of the content that the story did last; '' where choices were open. */
  place: string;
  /** Ink indices from the start. */
  witness: readonly number[];
  /** Where chance has a part in it: a seed under which the engine shows it; null where none was found. */
  seed?: number | null;
}

export function problemLog() {
  const problems: Problem[] = [];
  const known = new Set<string>();
  return {
    problems,
    add(problem: Omit<Problem, 'witness' | 'seed'>, shown: () => Pick<Problem, 'witness' | 'seed'>) {
      // One knot, one loop.
      const key = `${problem.kind}|${LOOPS.has(problem.kind) ? problem.knot : problem.place}|${problem.message}`;
      if (known.has(key)) return;
      known.add(key);
      problems.push({ ...problem, ...shown() });
    },
  };
}

/** The errors that the engine itself reports when this list is played from the start, in its own words. */
export function errorsOfPlay(json: string, choices: readonly number[], seed: number): string[] {
  const errors: string[] = [];
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = seed;
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };
  try {
    story.ContinueMaximally();
    for (const choice of choices) {
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
    }
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error));
  }
  return errors;
}
