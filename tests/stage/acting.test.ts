// Small movements: the same moment always looks the same, people differ, and everything comes to rest.
import { describe, expect, test } from 'vitest';
import { blinking, breath, chance, talking, talkTime, tremble } from '../../src/stage/acting.ts';

const seconds = Array.from({ length: 600 }, (_, n) => n * 50);
const blinks = (id: string) => seconds.filter((time) => blinking(id, time));

describe('blinking', () => {
  test('is irregular, rare, and the same at every showing', () => {
    expect(blinks('bahar')).toEqual(blinks('bahar'));
    expect(blinks('bahar')).not.toEqual(blinks('yuni'));
    const share = blinks('bahar').length / seconds.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.1);
    const starts = blinks('bahar').filter((time) => !blinking('bahar', time - 50));
    const gaps = starts.slice(1).map((start, n) => start - (starts[n] as number));
    expect(new Set(gaps).size).toBeGreaterThan(gaps.length / 2);
  });
});

test('breath stays within 0 to 1 and uses all of it', () => {
  const values = seconds.map((time) => breath('bahar', time));
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThanOrEqual(1);
  expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0.95);
});

test('a tremble is over within 300 ms', () => {
  expect(Math.max(...seconds.slice(0, 6).map((time) => Math.abs(tremble(time))))).toBeGreaterThan(0.3);
  expect(tremble(300)).toBe(0);
  expect(tremble(-1)).toBe(0);
});

test('talking lasts as long as the line is new, and no longer', () => {
  expect(talkTime(10)).toBeLessThan(talkTime(60));
  expect(talkTime(1000)).toBe(2200);
  const length = talkTime(40);
  expect(seconds.filter((time) => talking('bahar', time, length) > 0.3).length).toBeGreaterThan(3);
  expect(talking('bahar', length, length)).toBe(0);
  expect(talking('bahar', 10, 0)).toBe(0);
});

test('chance is spread from 0 up to 1', () => {
  const drawn = Array.from({ length: 400 }, (_, n) => chance('x', n));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  expect(mean).toBeGreaterThan(0.43);
  expect(mean).toBeLessThan(0.57);
});
