// Sets of numbered facts, each kept once: places by the thousand share them, and a union that was made before is looked up.
import { getOrAdd } from '../core/get-or-add.ts';

export interface FactSets {
  /** Sets are numbered; 0 is the empty one. */
  union(a: number, b: number): number;
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
  const known = new Map<string, number>();
  const unions = new Map<number, number>();
  const intern = (bits: Int32Array) => {
    const halves = new Uint16Array(bits.buffer);
    let key = '';
    for (let i = 0; i < halves.length; i++) key += String.fromCharCode(halves[i] as number);
    return getOrAdd(known, key, () => sets.push(bits) - 1);
  };
  intern(new Int32Array(words));
  const bitsOf = (set: number) => sets[set] as Int32Array;
  return {
    union(a, b) {
      if (a === b || b === 0) return a;
      if (a === 0) return b;
      return getOrAdd(unions, Math.min(a, b) * 67_108_864 + Math.max(a, b), () => {
        const [one, other] = [bitsOf(a), bitsOf(b)];
        return intern(one.map((word, w) => word | (other[w] as number)));
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
    // Each set is kept once as bits and once as the text that finds it.
    get bytes() {
      return sets.length * (words * 8 + 100) + unions.size * 40;
    },
  };
}
