// States are packed into bytes: what goes in comes out again, and is found again, whatever the numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateStore } from '../../src/ink/state-store.ts';

const number = fc.oneof(
  fc.integer({ min: -2, max: 130 }),
  fc.constantFrom(63, 64, -64, -65, 8_191, 8_192, 0x7fffffff, -0x7fffffff, -0x80000000),
  fc.integer({ min: -0x80000000, max: 0x7fffffff }),
);
/** A position fixes how many values its states have. */
const state = fc
  .record({ position: fc.integer({ min: -4, max: 40 }), scene: number, outcome: number })
  .chain((head) => {
    const length = (head.position + 4) ** 2;
    return fc.array(number, { minLength: length, maxLength: length }).map((values) => ({ ...head, values }));
  });

describe('states', () => {
  it('are kept once each, as they were given', () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 300 }), (states) => {
        const store = stateStore();
        const known = new Map<string, number>();
        for (const one of states) {
          const { position, scene, outcome, values } = one;
          const put = [position, scene, outcome, Int32Array.from([...values, 7]), values.length] as const;
          const key = JSON.stringify(one);
          expect(store.find(...put)).toBe(known.get(key) ?? -1);
          const expected = known.get(key) ?? known.size;
          expect(store.add(...put)).toBe(expected);
          known.set(key, expected);
        }
        expect(store.size).toBe(known.size);
        for (const [key, at] of known) {
          const { position, scene, outcome, values } = JSON.parse(key) as (typeof states)[number];
          const held = values.map((_, i) => store.valueOf(at, i));
          expect([store.positionOf(at), store.sceneOf(at), store.outcomeOf(at), ...held]).toEqual([
            ...[position, scene, outcome],
            ...values,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are found again when there are many', () => {
    const store = stateStore();
    const count = 50_000;
    for (let i = 0; i < count; i++) store.add(i % 7, 0, -1, Int32Array.of(i, i >> 3), 2);
    expect(store.size).toBe(count);
    for (let i = 0; i < count; i += 97) expect(store.find(i % 7, 0, -1, Int32Array.of(i, i >> 3), 2)).toBe(i);
    expect(store.find(0, 0, -1, Int32Array.of(count, 0), 2)).toBe(-1);
    expect(store.bytes / count).toBeLessThan(24);
  });
});
