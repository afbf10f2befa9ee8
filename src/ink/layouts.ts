// Layouts: which slots the states at a position hold, and where. Positions from which the same can matter and can have changed share one.
import { getOrAdd } from '../core/get-or-add.ts';
import { DRAWS } from './chance.ts';
import type { FactSets } from './fact-sets.ts';
import type { Slots } from './slots.ts';

export interface Layout {
  /** The slots that states hold here, ascending: they can have changed and can still matter. */
  held: Int32Array;
  /** The place of a slot in `held`, or -1. */
  placeOf(slot: number): number;
  /** Whether a slot matters here but is known to hold what it held in the beginning. */
  isUnchanged(slot: number): boolean;
}

/** Facts that must be kept whatever the analyses say. */
export interface Kept {
  /** Slots that turned out to matter where they were held dead. */
  slots: Set<number>;
  temporaries: Set<string>;
  /** Slots that turned out to change where that was held impossible. */
  changing: Set<number>;
}

/** Sets of facts of a choice: what can matter from it on, and what can have changed before it. */
interface Bounds {
  live: number;
  changed: number;
}

/** Gives the layout where these choices are open together. */
export function layoutTable({ count }: Slots, sets: FactSets, kept: Kept): (choices: readonly Bounds[]) => Layout {
  const every = sets.with(
    0,
    Array.from({ length: count }, (_, slot) => slot),
  );
  const always = sets.with(0, [...kept.slots]);
  const changing = sets.with(0, [...kept.changing]);
  const known = new Map<number, Layout>();
  return (choices) => {
    let alive = always;
    // Each open choice bounds what can have changed before this turn stopped; what all of them allow is what can have.
    let changed = every;
    for (const choice of choices) {
      alive = sets.union(alive, choice.live);
      changed = sets.shared(changed, choice.changed);
    }
    const set = sets.union(always, sets.shared(alive, sets.union(changed, changing)));
    return getOrAdd(known, alive * 67_108_864 + set, () => {
      const held = Int32Array.from(sets.facts(set));
      return {
        held,
        // Outcomes of draws are found by their numbers.
        placeOf: (slot) => (slot >= DRAWS ? slot : placeIn(held, slot)),
        isUnchanged: (slot) => slot < count && sets.has(alive, slot) && !sets.has(set, slot),
      };
    });
  };
}

/** Where a number stands in an ascending list, or -1. */
function placeIn(list: Int32Array, number: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return list[from] === number ? from : -1;
}
