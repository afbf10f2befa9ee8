// Keeps the states of an exploration, each once: a position, the scene and outcome in force, and the values of the slots that matter there.
// They are packed, since there can be millions and nearly all of their numbers are small: seven bits of a number to a byte.
import { growBytes, growInts } from './grow-list.ts';

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
/** Bytes that a number takes at most. */
const WIDEST = 5;

export function stateStore(): StateStore {
  const starts = growInts();
  const pool = growBytes();
  let table = new Int32Array(1 << 12).fill(-1);

  let packed = new Uint8Array(256);
  let packedLength = 0;
  const packNumber = (value: number) => {
    // Small negative numbers are to be short as well.
    let rest = (value << 1) ^ (value >> 31);
    for (; rest >>> 7 !== 0; rest >>>= 7) packed[packedLength++] = (rest & 127) | 128;
    packed[packedLength++] = rest;
  };
  const endOf = (state: number) => (state + 1 < starts.length ? starts.at(state + 1) : pool.length);

  /** The numbers of the state that was asked for last: many are asked for one after another. */
  let opened = -1;
  let numbers = new Int32Array(64);
  const open = (state: number): Int32Array => {
    if (state === opened) return numbers;
    const [start, end] = [starts.at(state), endOf(state)];
    if (numbers.length < end - start) numbers = new Int32Array((end - start) * 2);
    for (let at = start, count = 0; at < end; count++) {
      let [rest, shift] = [0, 0];
      let byte: number;
      do {
        byte = pool.at(at++);
        rest |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      numbers[count] = (rest >>> 1) ^ -(rest & 1);
    }
    opened = state;
    return numbers;
  };

  const FIRST_HASH = 0x811c9dc5;
  const hash = (before: number, byte: number) => Math.imul(before ^ byte, 0x01000193) ^ (before >>> 15);
  const firstFree = (state: number) => {
    let hashed = FIRST_HASH;
    for (let at = starts.at(state); at < endOf(state); at++) hashed = hash(hashed, pool.at(at));
    let at = hashed & (table.length - 1);
    while (table[at] !== -1) at = (at + 1) & (table.length - 1);
    return at;
  };
  /** Where a state stands in the table, or where it would; it is in `packed` then. */
  const slotOf: PutState = (position, scene, outcome, values, length) => {
    if (packed.length < (length + HEAD) * WIDEST) packed = new Uint8Array((length + HEAD) * WIDEST * 2);
    packedLength = 0;
    packNumber(position);
    packNumber(scene);
    packNumber(outcome);
    for (let i = 0; i < length; i++) packNumber(values[i] as number);
    let hashed = FIRST_HASH;
    for (let i = 0; i < packedLength; i++) hashed = hash(hashed, packed[i] as number);
    let at = hashed & (table.length - 1);
    for (; table[at] !== -1; at = (at + 1) & (table.length - 1)) {
      const start = starts.at(table[at] as number);
      // A position fixes how many numbers there are: none is the beginning of another.
      let same = 0;
      while (same < packedLength && pool.at(start + same) === packed[same]) same++;
      if (same === packedLength) break;
    }
    return at;
  };

  return {
    get size() {
      return starts.length;
    },
    get bytes() {
      return starts.bytes + pool.bytes + table.byteLength;
    },
    positionOf: (state) => open(state)[0] as number,
    sceneOf: (state) => open(state)[1] as number,
    outcomeOf: (state) => open(state)[2] as number,
    valueOf: (state, i) => open(state)[HEAD + i] as number,
    find: (...state) => table[slotOf(...state)] as number,
    add(position, scene, outcome, values, length) {
      const at = slotOf(position, scene, outcome, values, length);
      if (table[at] !== -1) return table[at] as number;
      const state = starts.length;
      starts.push(pool.length);
      for (let i = 0; i < packedLength; i++) pool.push(packed[i] as number);
      table[at] = state;
      if (starts.length * 2 > table.length) {
        table = new Int32Array(table.length * 2).fill(-1);
        for (let other = 0; other < starts.length; other++) table[firstFree(other)] = other;
      }
      return state;
    },
  };
}
