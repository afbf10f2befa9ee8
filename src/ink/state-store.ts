// Keeps the states of an exploration, each once: a position, the scene and outcome in force, and the values of the slots that matter there.
import { numberedRows } from '../core/numbered-rows.ts';

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
  const rows = numberedRows();
  let row = new Int32Array(64);
  const fill: PutState = (position, scene, outcome, values, length) => {
    const total = length + HEAD;
    if (row.length < total) row = new Int32Array(total * 2);
    row[0] = position;
    row[1] = scene;
    row[2] = outcome;
    for (let i = 0; i < length; i++) row[HEAD + i] = values[i] as number;
    return total;
  };
  return {
    get size() {
      return rows.size;
    },
    get bytes() {
      return rows.bytes;
    },
    positionOf: (state) => rows.read(state)[0] as number,
    sceneOf: (state) => rows.read(state)[1] as number,
    outcomeOf: (state) => rows.read(state)[2] as number,
    valueOf: (state, i) => rows.read(state)[HEAD + i] as number,
    find(...state) {
      const total = fill(...state);
      return rows.find(row, total);
    },
    add(position, scene, outcome, values, length) {
      const total = fill(position, scene, outcome, values, length);
      return rows.add(row, total);
    },
  };
}
