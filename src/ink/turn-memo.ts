// Remembers what a choice does at its position: a tree of the decisions that the flow took, and at its leaves what the turn left behind.
// Values are kept in tables by what they were computed from. Most transitions of an exploration are answered here, without the story.
import { getOrAdd } from '../core/get-or-add.ts';
import type { Draw } from './chance.ts';
import type { Again, Control } from './dependence.ts';

/** What is known of a number that depends on values of the state: for each combination met, what came of it. */
export interface Table {
  /** Places of the values in the state. */
  on: readonly number[];
  /** Values below this, together, fit into one number that finds the entry. */
  limit: number;
  known: Map<number | string, number>;
  /** Computes what was not met; undefined where only running the turn can tell. */
  again: ((get: Get) => number | undefined) | undefined;
}

export type MemoNode<Leaf> =
  | { table: Table; ways: Map<number, MemoNode<Leaf>> }
  | { leaf: Leaf }
  /** Chance draws one of so many outcomes here; what comes of it is decided further on. */
  | { draw: number; size: number; next: MemoNode<Leaf> };

/** The value at a place of the state. */
export type Get = (place: number) => number;

export function newTable(slots: readonly number[], placeOf: (slot: number) => number, again: Again | undefined): Table {
  return {
    on: slots.map(placeOf),
    limit: 2 ** Math.floor(53 / Math.max(slots.length, 1)),
    known: new Map(),
    again: again && ((get) => again((slot) => get(placeOf(slot)))),
  };
}

/** The entry for these values, or undefined if they were not met together and only running the turn can tell. */
export function lookUp(table: Table, get: Get): number | undefined {
  const key = keyOf(table, get);
  const known = table.known.get(key);
  if (known !== undefined || !table.again) return known;
  const result = table.again(get);
  if (result !== undefined) table.known.set(key, result);
  return result;
}

export function learn(table: Table, get: Get, result: number): void {
  table.known.set(keyOf(table, get), result);
}

function keyOf({ on, limit }: Table, get: Get): number | string {
  if (on.length === 1) return get(on[0] as number);
  let key = 0;
  for (let i = 0; i < on.length; i++) {
    const value = get(on[i] as number) + 1;
    if (value < 0 || value >= limit) return on.map(get).join();
    key = key * limit + value;
  }
  return key;
}

/** Follows the tree to its leaf, or to the first draw of which the outcome is not yet given; undefined where the tree is not known that far. */
export function recall<Leaf>(
  memo: MemoNode<Leaf> | undefined,
  get: Get,
  drawn = 0,
): Exclude<MemoNode<Leaf>, { table: Table }> | undefined {
  let at = memo;
  while (at && !('leaf' in at)) {
    if ('draw' in at) {
      if (at.draw >= drawn) return at;
      at = at.next;
    } else {
      const way = lookUp(at.table, get);
      at = way === undefined ? undefined : at.ways.get(way);
    }
  }
  return at;
}

/** Adds the way that a turn took, and gives its leaf: the one that is there, or a new one. `placeOf` finds a slot's value in the state. */
export function remember<Leaf>(
  memo: { root?: MemoNode<Leaf> },
  controls: readonly (Control | Draw)[],
  placeOf: (slot: number) => number,
  get: Get,
  newLeaf: () => Leaf,
): Leaf {
  const nodeFor = (i: number): MemoNode<Leaf> => {
    const control = controls[i];
    if (!control) return { leaf: newLeaf() };
    if ('draw' in control) return { ...control, next: nodeFor(i + 1) };
    return { table: newTable(control.on.slots, placeOf, control.again), ways: new Map() };
  };
  memo.root ??= nodeFor(0);
  let at = memo.root;
  for (const [i, control] of controls.entries()) {
    // What the flow turns on next depends on nothing but the ways it took before.
    if ('draw' in control) {
      if (!('draw' in at) || at.size !== control.size) throw new Error('A turn drew otherwise than before.');
      at = at.next;
      continue;
    }
    const { on, way } = control;
    if (!('table' in at) || at.table.on.length !== on.slots.length)
      throw new Error('A turn went another way than before.');
    learn(at.table, get, way);
    at = getOrAdd(at.ways, way, () => nodeFor(i + 1));
  }
  if (!('leaf' in at)) throw new Error('A turn stopped where it went on before.');
  return at.leaf;
}
