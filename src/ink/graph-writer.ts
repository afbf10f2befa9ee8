// Collects the graph of an exploration while it grows: edges, and for each state the way on which it was first met.
import { getOrAdd } from '../core/get-or-add.ts';
import { growInts, inOnePiece } from '../core/grow-list.ts';
import type { EdgeLabel, RawGraph } from '../core/reduce-graph.ts';
import { nameList } from './name-list.ts';

export function graphWriter() {
  const parents = growInts();
  const taken = growInts();
  const first = growInts();
  const to = growInts();
  const label = growInts();
  const labels: EdgeLabel[] = [];
  const behaviours = nameList();
  /** Labels by choice and scene, for each list of behaviours as its position holds it. */
  const known = new Map<readonly string[], Map<number | string, number>>();
  return {
    /** Notes how a state was met; only the first time counts. States are met in the order of their numbers. */
    arrived(state: number, from: number, choice: number) {
      if (state < parents.length) return;
      parents.push(from);
      taken.push(choice);
    },
    /** Begins the edges of the next state. */
    open: () => first.push(to.length),
    edge(target: number, choice: number, scene: number, shown: readonly string[], chance = 1) {
      const own = getOrAdd(known, shown, () => new Map<number | string, number>());
      const key = choice * 65_536 + scene + 1;
      to.push(target);
      label.push(
        getOrAdd(own, chance === 1 ? key : `${key} ${chance}`, () => {
          const shows = shown.map(behaviours.number).sort((a, b) => a - b);
          return labels.push(chance === 1 ? { choice, scene, shows } : { choice, scene, shows, chance }) - 1;
        }),
      );
    },
    get edges() {
      return to.length;
    },
    get bytes() {
      return [parents, taken, first, to, label].reduce((sum, { bytes }) => sum + bytes, 0);
    },
    /** Whether chance has no part in what a choice leads to, of a state that was followed; -1 is before the beginning. */
    isCertain(state: number, choice: number): boolean {
      if (state < 0) return to.length === 0 || labels[label.at(0)]?.choice !== -1;
      const end = state + 1 < first.length ? first.at(state + 1) : to.length;
      for (let at = first.at(state); at < end; at++) {
        const known = labels[label.at(at)];
        if (known?.choice === choice) return known.chance === undefined;
      }
      return true;
    },
    /** Length of the longest first way. */
    depth(): number {
      let depth = 0;
      // States are met breadth first: the last one is as far from the start as any.
      for (let at = parents.length - 1; at >= 0 && parents.at(at) >= 0; at = parents.at(at)) depth += 1;
      return depth;
    },
    /** The choices of the first way to a state: breadth first, so a shortest one. */
    witness(state: number): number[] {
      const path: number[] = [];
      for (let at = state; at > 0; at = parents.at(at)) path.push(taken.at(at));
      // The step that chance alone takes at the start is nobody's choice.
      return path.reverse().filter((choice) => choice >= 0);
    },
    /** The states on the first way to a state, from the first on, each with the choice that led there (-1 at the start). */
    way(state: number): { state: number; choice: number }[] {
      const path: { state: number; choice: number }[] = [];
      for (let at = state; at >= 0; at = parents.at(at)) path.push({ state: at, choice: taken.at(at) });
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
        first: inOnePiece(first),
        to: inOnePiece(to),
        label: inOnePiece(label),
        ending,
      };
    },
  };
}

export type GraphWriter = ReturnType<typeof graphWriter>;
