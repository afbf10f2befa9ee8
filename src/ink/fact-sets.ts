// Sets of numbered facts, each kept once: places by the thousand share them, and a union that was made before is looked up.
import { getOrAdd } from '../core/get-or-add.ts';

export interface FactSets {
  /** Sets are numbered; 0 is the empty one. */
  union(a: number, b: number): number;
  /** What is in both. */
  shared(a: number, b: number): number;
  has(set: number, fact: number): boolean;
  with(set: number, facts: readonly number[]): number;
  without(set: number, fact: number): number;
  /** Ascending. */
  facts(set: number): readonly number[];
  /** Memory that all sets take. */
  readonly bytes: number;
}

export function factSets(count: number): FactSets {
  const words = (count + 31) >>> 5;
  const sets: Int32Array[] = [];
  /** Sets by a hash of their bits. */
  const known = new Map<number, number[]>();
  const unions = new Map<number, number>();
  const overlaps = new Map<number, number>();
  const bitsOf = (set: number) => sets[set] as Int32Array;
  const intern = (bits: Int32Array): number => {
    let hash = 0;
    for (let i = 0; i < words; i++) hash = Math.imul(hash ^ (bits[i] as number), 0x01000193) ^ (hash >>> 15);
    const alike = getOrAdd(known, hash, () => []);
    for (const set of alike) if (equal(bitsOf(set), bits)) return set;
    alike.push(sets.length);
    return sets.push(bits) - 1;
  };
  intern(new Int32Array(words));
  const pair = (a: number, b: number) => Math.min(a, b) * 67_108_864 + Math.max(a, b);
  return {
    union(a, b) {
      if (a === b || b === 0) return a;
      if (a === 0) return b;
      return getOrAdd(unions, pair(a, b), () => {
        const [one, other] = [bitsOf(a), bitsOf(b)];
        return intern(one.map((word, w) => word | (other[w] as number)));
      });
    },
    shared(a, b) {
      if (a === b || a === 0) return a;
      return getOrAdd(overlaps, pair(a, b), () => {
        const [one, other] = [bitsOf(a), bitsOf(b)];
        return intern(one.map((word, w) => word & (other[w] as number)));
      });
    },
    has: (set, fact) => ((bitsOf(set)[fact >>> 5] as number) & (1 << (fact & 31))) !== 0,
    with(set, facts) {
      const bits = bitsOf(set).slice();
      for (const fact of facts) bits[fact >>> 5]! |= 1 << (fact & 31);
      return intern(bits);
    },
    without(set, fact) {
      const bits = bitsOf(set).slice();
      bits[fact >>> 5]! &= ~(1 << (fact & 31));
      return intern(bits);
    },
    facts(set) {
      const found: number[] = [];
      for (const [w, word] of bitsOf(set).entries()) {
        for (let rest = word; rest !== 0; rest &= rest - 1) found.push(w * 32 + 31 - Math.clz32(rest & -rest));
      }
      return found;
    },
    get bytes() {
      return sets.length * (words * 4 + 200) + (unions.size + overlaps.size) * 40;
    },
  };
}

function equal(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
