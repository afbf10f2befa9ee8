// The camera's part of the picture: filled to the edges, heads in sight, in every shape of view.
import { describe, expect, test } from 'vitest';
import { frame, type Head, type View } from '../../src/stage/framing.ts';

const left: Head = { x: 520, y: 580 };
const right: Head = { x: 1400, y: 580 };

function part(view: View, heads: readonly Head[], close = false) {
  const { zoom, x, y } = frame(view, heads, close);
  const width = view.width / zoom;
  const height = view.height / zoom;
  return { zoom, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const views: [string, View][] = [
  ['desktop with words below', { width: 1366, height: 768, covered: 0.34 }],
  ['projector', { width: 1024, height: 768, covered: 0.34 }],
  ['phone', { width: 720, height: 560, covered: 0 }],
  ['tall phone', { width: 640, height: 900, covered: 0 }],
  ['wide and low', { width: 1600, height: 400, covered: 0 }],
  ['desktop with many options', { width: 1366, height: 768, covered: 0.55 }],
  ['4K', { width: 3840, height: 2160, covered: 0.3 }],
];

describe.each(views)('%s', (_, view) => {
  test.each([
    ['nobody', []],
    ['one', [left]],
    ['two', [right, left]],
  ])('%s: no edge of the picture shows, the most important head does', (_name, heads) => {
    for (const close of [false, true]) {
      const seen = part(view, heads, close);
      expect(seen.left).toBeGreaterThanOrEqual(-0.01);
      expect(seen.top).toBeGreaterThanOrEqual(-0.01);
      expect(seen.right).toBeLessThanOrEqual(1920.01);
      expect(seen.bottom).toBeLessThanOrEqual(1080.01);
      const [first] = heads;
      if (!first) continue;
      expect(first.x - 120).toBeGreaterThan(seen.left);
      expect(first.x + 120).toBeLessThan(seen.right);
      const uncovered = seen.top + (seen.bottom - seen.top) * (1 - view.covered);
      expect(first.y - 90).toBeGreaterThan(seen.top);
      expect(first.y + 90).toBeLessThan(uncovered);
    }
  });
});

test('a phone shows both when they fit, and only the first when not', () => {
  const both = part({ width: 720, height: 580, covered: 0 }, [left, right]);
  expect(both.left).toBeLessThan(left.x - 120);
  expect(both.right).toBeGreaterThan(right.x + 120);
  const tall = part({ width: 640, height: 900, covered: 0 }, [right, left]);
  expect((tall.left + tall.right) / 2).toBeCloseTo(right.x, 0);
});

test('words that leave no room for a face change nothing', () => {
  const phone = { width: 720, height: 620, covered: 0 };
  expect(frame({ ...phone, covered: 0.75 }, [left, right], false)).toEqual(frame(phone, [left, right], false));
});

test('a close shot is nearer, but not so near that who answers is cut off', () => {
  const view = { width: 1920, height: 1080, covered: 0 };
  expect(part(view, [left], true).zoom).toBeCloseTo(1.4);
  const both = part(view, [left, right], true);
  expect(both.zoom).toBeGreaterThan(1);
  expect(both.right).toBeGreaterThan(right.x + 120);
});
