// Sets of slots that a value was computed from. Each set exists once, so that unions are looked up and sets compared by identity.
import { getOrAdd } from '../core/get-or-add.ts';
import type { Computed } from './computed.ts';
import type { InkObject } from './inkjs-inside.ts';

export interface Dependence {
  id: number;
  /** Ascending. */
  slots: readonly number[];
}

/** A value that carries what it depends on, and how it was computed from that if it can be computed again. Literals of the story carry nothing. */
export type Dependent = InkObject & { dependsOn?: Dependence; computed?: Computed };

/** Computes a result anew from the values of slots; undefined where only running the turn can tell. */
export type Again = (get: (slot: number) => number) => number | undefined;

export interface Control {
  on: Dependence;
  /** How it came out: 0 or 1 for a condition, else the number of the value. */
  way: number;
  again?: Again;
}

export interface Write {
  value: number;
  on: Dependence | undefined;
  again?: Again;
}

export interface Dependences {
  of(slot: number): Dependence;
  union(a: Dependence | undefined, b: Dependence | undefined): Dependence | undefined;
}

export function dependences(): Dependences {
  const known = new Map<string, Dependence>();
  const single = new Map<number, Dependence>();
  const unions = new Map<number, Dependence>();
  const make = (slots: readonly number[]) => getOrAdd(known, slots.join(), () => ({ id: known.size, slots }));
  return {
    of: (slot) => getOrAdd(single, slot, () => make([slot])),
    union(a, b) {
      if (!a || a === b) return b;
      if (!b) return a;
      const key = Math.min(a.id, b.id) * 67_108_864 + Math.max(a.id, b.id);
      return getOrAdd(unions, key, () => make([...new Set([...a.slots, ...b.slots])].sort((x, y) => x - y)));
    },
  };
}
