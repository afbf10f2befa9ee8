// Collects the graph of an exploration while it grows: edges, and for each state the way on which it was first met.
import { getOrAdd } from '../core/get-or-add.ts';
import type { EdgeLabel, RawGraph } from '../core/reduce-graph.ts';
import { growInts } from './grow-ints.ts';
import { nameList } from './name-list.ts';

export function graphWriter() {
  const parents = growInts();
  const taken = growInts();
  const depths = growInts();
  const first = growInts();
  const to = growInts();
  const label = growInts();
  const labels: EdgeLabel[] = [];
  const behaviours = nameList();
  /** Labels by choice and scene, for each list of behaviours as its position holds it. */
  const known = new Map<readonly string[], Map<number, number>>();
  return {
    /** Notes how a state was met; only the first time counts. States are met in the order of their numbers. */
    arrived(state: number, from: number, choice: number) {
      if (state < parents.length) return;
      parents.push(from);
      taken.push(choice);
      depths.push(from < 0 ? 0 : (depths.data[from] as number) + 1);
    },
    /** Begins the edges of the next state. */
    open: () => first.push(to.length),
    edge(target: number, choice: number, scene: number, shown: readonly string[]) {
      const own = getOrAdd(known, shown, () => new Map<number, number>());
      to.push(target);
      label.push(
        getOrAdd(own, choice * 65_536 + scene + 1, () => {
          const shows = shown.map(behaviours.number).sort((a, b) => a - b);
          return labels.push({ choice, scene, shows }) - 1;
        }),
      );
    },
    get edges() {
      return to.length;
    },
    /** Length of the longest first way. */
    depth: () => depths.data.subarray(0, depths.length).reduce((most, one) => Math.max(most, one), 0),
    /** The choices of the first way to a state: breadth first, so a shortest one. */
    witness(state: number): number[] {
      const path: number[] = [];
      for (let at = state; at > 0; at = parents.data[at] as number) path.push(taken.data[at] as number);
      return path.reverse();
    },
    finish(ending: Int32Array, outcomes: readonly string[], scenes: readonly string[], complete: boolean): RawGraph {
      while (first.length <= ending.length) first.push(to.length);
      return {
        shape: '',
        complete,
        scenes,
        outcomes,
        behaviours: behaviours.list,
        labels,
        first: first.data.subarray(0, first.length),
        to: to.data.subarray(0, to.length),
        label: label.data.subarray(0, label.length),
        ending,
      };
    },
  };
}

export type GraphWriter = ReturnType<typeof graphWriter>;
