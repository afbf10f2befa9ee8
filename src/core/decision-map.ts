// The map of a story: its decisions as their author wrote them, its endings, and what can come right after what. A few dozen places where
// the graph has thousands of nodes: each step on it is made in some play, but not each way along several of them.
import { type MetOptions, mergeMet } from './authored-decisions.ts';
import { getOrAdd } from './get-or-add.ts';
import type { RawGraph } from './reduce-graph.ts';

export type Stop =
  | { kind: 'start' }
  | DecisionStop
  | { kind: 'ending'; id: string }
  /** Where the story breaks, or was not followed any further. */
  | { kind: 'halt' };

/** A decision, or a lone option where there was never a choice. */
export interface DecisionStop extends MetOptions {
  kind: 'decision';
  /** The first one that it is met in; '' before the first. */
  scene: string;
}

/** `from` and `to` are indices into the stops, `option` one into the options of `from` (0 for the start). */
export interface Step {
  from: number;
  option: number;
  to: number;
}

export interface DecisionMap {
  /** The start is the first; then decisions in the order in which plays get to them, endings, and at most one halt. */
  stops: readonly Stop[];
  /** Each step once, by `from` and `option`. */
  steps: readonly Step[];
}

/** `decisionOf` gives for each state of the graph the decision, among those that were met, that waits there; or -1. */
export function decisionMap(raw: RawGraph, decisionOf: ArrayLike<number>, met: readonly MetOptions[]): DecisionMap {
  const merged = mergeMet(met);
  const groupOf = new Map(merged.flatMap((group) => group.options.map(({ source }) => [source, group] as const)));
  const stops: Stop[] = [{ kind: 'start' }];
  const numbers = new Map<unknown, number>();
  const halt = {};
  const stopOf = (key: unknown, stop: () => Stop) => getOrAdd(numbers, key, () => stops.push(stop()) - 1);
  const groupAt = (state: number) => groupOf.get(met[decisionOf[state] ?? -1]?.options[0]?.source ?? '');
  for (let state = 0; state < raw.ending.length; state++) {
    const group = groupAt(state);
    const scene = raw.labels[raw.label[raw.first[state] as number] as number]?.scene ?? -1;
    if (group) stopOf(group, () => ({ kind: 'decision', scene: raw.scenes[scene] ?? '', ...group }));
  }
  for (const id of raw.outcomes) stopOf(id, () => ({ kind: 'ending', id }));

  /** What waits at a state: usually one stop. */
  const stopsAt = (state: number): number[] => {
    const group = groupAt(state);
    const outcome = raw.outcomes[raw.ending[state] as number];
    const here = [group && numbers.get(group), outcome === undefined ? undefined : numbers.get(outcome)];
    const known = here.filter((one) => one !== undefined);
    return known.length > 0 ? known : [stopOf(halt, () => ({ kind: 'halt' }))];
  };
  const steps = new Map<string, Step>();
  const step = (from: number, option: number, state: number) => {
    for (const to of stopsAt(state)) getOrAdd(steps, `${from} ${option} ${to}`, () => ({ from, option, to }));
  };
  const [begin, first] = [raw.first[0] ?? 0, raw.first[1] ?? 0];
  const startsByChance = first > begin && raw.labels[raw.label[begin] as number]?.choice === -1;
  if (!startsByChance) step(0, 0, 0);
  for (let state = 0; state < raw.ending.length; state++) {
    const options = met[decisionOf[state] ?? -1]?.options;
    const group = groupAt(state);
    const from = group ? (numbers.get(group) as number) : 0;
    for (let edge = raw.first[state] as number; edge < (raw.first[state + 1] as number); edge++) {
      const { choice } = raw.labels[raw.label[edge] as number]!;
      const source = options?.[choice]?.source;
      const option = group ? group.options.findIndex((one) => one.source === source) : 0;
      if (option >= 0) step(from, option, raw.to[edge] as number);
    }
  }
  const inOrder = [...steps.values()].sort((a, b) => a.from - b.from || a.option - b.option || a.to - b.to);
  return { stops, steps: inOrder };
}
