// Keeps the states of an exploration, each once: a position, the scene and outcome in force, and the values of the slots that matter there.
import { growInts } from './grow-ints.ts';

export interface StateStore {
  readonly size: number;
  readonly bytes: number;
  positionOf(state: number): number;
  sceneOf(state: number): number;
  outcomeOf(state: number): number;
  /** The i-th value of a state. */
  valueOf(state: number, i: number): number;
  /** Finds or adds a state. Values beyond `length` are ignored. A number equal to the size before means that it is new. */
  add: PutState;
  /** Finds a state, or gives -1. */
  find: PutState;
}

export type PutState = (position: number, scene: number, outcome: number, values: Int32Array, length: number) => number;

const HEAD = 3;

export function stateStore(): StateStore {
  const starts = growInts();
  const pool = growInts();
  let table = new Int32Array(1 << 12).fill(-1);

  const hashOf = (from: Int32Array, start: number, length: number) => {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + length; i++)
      hash = Math.imul(hash ^ (from[i] as number), 0x01000193) ^ (hash >>> 15);
    return hash >>> 0;
  };
  const put = (state: number) => {
    const start = starts.data[state] as number;
    const end = state + 1 < starts.length ? (starts.data[state + 1] as number) : pool.length;
    let at = hashOf(pool.data, start, end - start) & (table.length - 1);
    while (table[at] !== -1) at = (at + 1) & (table.length - 1);
    table[at] = state;
  };
  let scratch = new Int32Array(64);

  /** Where a state stands in the table, or where it would; it is in `scratch` then. */
  const slotOf: PutState = (position, scene, outcome, values, length) => {
    const total = length + HEAD;
    if (scratch.length < total) scratch = new Int32Array(total * 2);
    scratch[0] = position;
    scratch[1] = scene;
    scratch[2] = outcome;
    for (let i = 0; i < length; i++) scratch[HEAD + i] = values[i] as number;
    let at = hashOf(scratch, 0, total) & (table.length - 1);
    for (; table[at] !== -1; at = (at + 1) & (table.length - 1)) {
      const start = starts.data[table[at] as number] as number;
      // A position fixes the number of values: when the first number is equal, so is the length.
      let same = 0;
      while (same < total && pool.data[start + same] === scratch[same]) same++;
      if (same === total) break;
    }
    return at;
  };

  return {
    get size() {
      return starts.length;
    },
    get bytes() {
      return starts.data.byteLength + pool.data.byteLength + table.byteLength;
    },
    positionOf: (state) => pool.data[starts.data[state] as number] as number,
    sceneOf: (state) => pool.data[(starts.data[state] as number) + 1] as number,
    outcomeOf: (state) => pool.data[(starts.data[state] as number) + 2] as number,
    valueOf: (state, i) => pool.data[(starts.data[state] as number) + HEAD + i] as number,
    find: (...state) => table[slotOf(...state)] as number,
    add(position, scene, outcome, values, length) {
      const at = slotOf(position, scene, outcome, values, length);
      if (table[at] !== -1) return table[at] as number;
      const state = starts.length;
      starts.push(pool.length);
      for (let i = 0; i < length + HEAD; i++) pool.push(scratch[i] as number);
      table[at] = state;
      if (starts.length * 2 > table.length) {
        table = new Int32Array(table.length * 2).fill(-1);
        for (let other = 0; other < starts.length; other++) put(other);
      }
      return state;
    },
  };
}
