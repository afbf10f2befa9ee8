// The decisions as their author wrote them: options that were ever open together, whatever flags hid some of them at times.
import type { Triple } from '../../core/dimension.ts';
import type { MetDecision } from '../../ink/explore-coverage.ts';

export interface AuthoredDecision {
  knot: string;
  options: readonly { text: string; behaviours: readonly string[] }[];
  /** Longest option divided by the shortest, in characters, at its most unequal. */
  ratio: number;
}

export function authoredDecisions(met: readonly MetDecision[]): AuthoredDecision[] {
  const groups: { sources: Map<string, MetDecision['options'][number]>; knot: string; ratio: number }[] = [];
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
  return groups
    .filter(({ sources }) => sources.size > 1)
    .map(({ sources, knot, ratio }) => ({ knot, options: [...sources.values()], ratio }));
}

/** Whether one option earns at least as much as every other in all three dimensions, and more than some other in one. */
export function hasBestOption(options: readonly Triple[]): boolean {
  const tops = [0, 1, 2].map((d) => Math.max(...options.map((option) => option[d] as number)));
  const best = options.some((option) => option.every((points, d) => points === tops[d]));
  return best && options.some((option) => option.some((points, d) => points < (tops[d] as number)));
}
