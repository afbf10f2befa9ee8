// The decisions as their author wrote them: options that were ever open together, whatever flags hid some of them at times.
import type { Triple } from './dimension.ts';

/** A set of options as they stood open together. */
export interface MetOptions {
  /** The knot of the decision; '' outside knots. */
  knot: string;
  options: readonly MetOption[];
  /** Longest option divided by the shortest, in characters, at its most unequal. */
  ratio: number;
}

export interface MetOption {
  /** What tells the option from all others of the story: its path in the compiled story. */
  source: string;
  text: string;
  behaviours: readonly string[];
}

export interface AuthoredDecision extends MetOptions {
  options: readonly AuthoredOption[];
  /** One option earns at least as much as every other in every dimension, and more than some other in one. */
  hasBest: boolean;
}

export interface AuthoredOption extends MetOption {
  points: Triple;
  /** Best future given away by taking it, over all states in which it is open, and as the random player meets it; null without scores. */
  regret: { min: number; mean: number; max: number } | null;
}

/** Merges what ever stood together. What was never a choice between two is a group of one option. */
export function mergeMet(met: readonly MetOptions[]): MetOptions[] {
  const groups: { sources: Map<string, MetOption>; knot: string; ratio: number }[] = [];
  for (const { knot, options, ratio } of met) {
    const merged = { sources: new Map(options.map((option) => [option.source, option])), knot, ratio };
    const shared = groups.filter((group) => options.some((option) => group.sources.has(option.source)));
    for (const group of shared) {
      groups.splice(groups.indexOf(group), 1);
      merged.sources = new Map([...group.sources, ...merged.sources]);
      merged.ratio = Math.max(merged.ratio, group.ratio);
      merged.knot = group.knot;
    }
    groups.push(merged);
  }
  return groups.map(({ sources, knot, ratio }) => ({ knot, options: [...sources.values()], ratio }));
}

/** Whether one option earns at least as much as every other in all three dimensions, and more than some other in one. */
export function hasBestOption(options: readonly Triple[]): boolean {
  const tops = [0, 1, 2].map((d) => Math.max(...options.map((option) => option[d] as number)));
  const best = options.some((option) => option.every((points, d) => points === tops[d]));
  return best && options.some((option) => option.some((points, d) => points < (tops[d] as number)));
}
