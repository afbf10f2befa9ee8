// Numbers rows of 32-bit integers, equal rows alike. They are packed, since there can be millions and nearly all of their integers are small:
// seven bits of an integer to a byte.
import { growBytes, growInts } from './grow-list.ts';

export interface NumberedRows {
  readonly size: number;
  /** Memory that they take. */
  readonly bytes: number;
  /** The number of a row, which is the size before if it is new. What stands beyond `length` is no part of it. */
  add(row: Int32Array, length: number): number;
  /** The number of a row, or -1. */
  find(row: Int32Array, length: number): number;
  /** The row with this number. Lasts until another is read. */
  read(number: number): Int32Array;
}

/** Bytes that an integer takes at most. */
const WIDEST = 5;

export function numberedRows(): NumberedRows {
  const starts = growInts();
  const pool = growBytes();
  /** Numbers of rows, each at its hash or the next free place after it. */
  let table = new Int32Array(1 << 10).fill(-1);
  let packed = new Uint8Array(256);
  let packedLength = 0;
  const pack = (row: Int32Array, length: number) => {
    if (packed.length < length * WIDEST) packed = new Uint8Array(length * WIDEST * 2);
    packedLength = 0;
    for (let i = 0; i < length; i++) {
      const integer = row[i] as number;
      // Small negative ones are to be short as well.
      let rest = (integer << 1) ^ (integer >> 31);
      for (; rest >>> 7 !== 0; rest >>>= 7) packed[packedLength++] = (rest & 127) | 128;
      packed[packedLength++] = rest;
    }
  };
  const endOf = (number: number) => (number + 1 < starts.length ? starts.at(number + 1) : pool.length);
  const isPacked = (number: number): boolean => {
    const start = starts.at(number);
    if (endOf(number) - start !== packedLength) return false;
    for (let i = 0; i < packedLength; i++) if (pool.at(start + i) !== packed[i]) return false;
    return true;
  };
  /** Where a row stands in the table, or where it would; it is in `packed` then. */
  const placeOf = (row: Int32Array, length: number): number => {
    pack(row, length);
    let hashed = FIRST_HASH;
    for (let i = 0; i < packedLength; i++) hashed = hash(hashed, packed[i] as number);
    let at = hashed & (table.length - 1);
    while (table[at] !== -1 && !isPacked(table[at] as number)) at = (at + 1) & (table.length - 1);
    return at;
  };
  const enlarge = () => {
    table = new Int32Array(table.length * 2).fill(-1);
    for (let number = 0; number < starts.length; number++) {
      let hashed = FIRST_HASH;
      for (let at = starts.at(number); at < endOf(number); at++) hashed = hash(hashed, pool.at(at));
      let at = hashed & (table.length - 1);
      while (table[at] !== -1) at = (at + 1) & (table.length - 1);
      table[at] = number;
    }
  };
  /** The row that was read last: its integers are mostly asked for one after another. */
  let opened = -1;
  let integers = new Int32Array(64);
  return {
    get size() {
      return starts.length;
    },
    get bytes() {
      return starts.bytes + pool.bytes + table.byteLength;
    },
    find: (row, length) => table[placeOf(row, length)] as number,
    add(row, length) {
      const place = placeOf(row, length);
      if (table[place] !== -1) return table[place] as number;
      const number = starts.length;
      starts.push(pool.length);
      for (let i = 0; i < packedLength; i++) pool.push(packed[i] as number);
      table[place] = number;
      if (starts.length * 2 > table.length) enlarge();
      return number;
    },
    read(number) {
      if (number === opened) return integers;
      const [start, end] = [starts.at(number), endOf(number)];
      if (integers.length < end - start) integers = new Int32Array((end - start) * 2);
      let count = 0;
      let rest = 0;
      let shift = 0;
      for (let at = start; at < end; at++) {
        const byte = pool.at(at);
        rest |= (byte & 127) << shift;
        shift += 7;
        if (byte > 127) continue;
        integers[count++] = (rest >>> 1) ^ -(rest & 1);
        rest = shift = 0;
      }
      opened = number;
      return integers;
    },
  };
}

const FIRST_HASH = 0x811c9dc5;
const hash = (before: number, byte: number) => Math.imul(before ^ byte, 0x01000193) ^ (before >>> 15);
