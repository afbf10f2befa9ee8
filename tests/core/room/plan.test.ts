// What fits into a session, and where one should be by now.
import { expect, test } from 'vitest';
import { minutesBehind, partAt, plannedFor, timetable } from '../../../src/core/room/plan.ts';
import type { Plan } from '../../../src/core/room/setup.ts';

const FIVE = ['a', 'b', 'c', 'd', 'e'];

test.each<[Plan, readonly string[], string, 'key' | 'all']>([
  [45, FIVE, 'b', 'key'],
  [90, FIVE, 'e', 'key'],
  [135, FIVE, 'e', 'all'],
  [45, ['only'], 'only', 'key'],
  [45, ['a', 'b', 'c'], 'a', 'key'],
])('%i minutes of %j go until %s and vote on %s', (plan, scenes, until, votes) => {
  expect(plannedFor(plan, scenes)).toEqual({ from: scenes[0], until, votes });
});

test('the scenes that are played share the time, and the closing has its own', () => {
  const parts = timetable({ plan: 90, from: 'b', until: 'd' }, FIVE);
  expect(parts.map(({ scene }) => scene)).toEqual(['b', 'c', 'd', undefined]);
  expect(parts.at(-1)).toEqual({ from: 70, until: 90 });
  expect(parts[0]).toEqual({ scene: 'b', from: 0, until: 70 / 3 });
  for (const [i, part] of parts.entries()) expect(part.from).toBe(parts[i - 1]?.until ?? 0);
});

test('a last scene before the first one leaves the first', () => {
  const parts = timetable({ plan: 45, from: 'c', until: 'a' }, FIVE);
  expect(parts.map(({ scene }) => scene)).toEqual(['c', undefined]);
});

test('by the minute: the part that is planned, and how far behind or ahead one is', () => {
  const parts = timetable({ plan: 90, from: 'a', until: 'e' }, FIVE);
  const [a, b] = parts as [(typeof parts)[number], (typeof parts)[number]];
  expect(partAt(parts, 0)).toBe(a);
  expect(partAt(parts, 14)).toBe(b);
  expect(partAt(parts, 200)).toBe(parts.at(-1));
  expect(minutesBehind(a, 10)).toBe(0);
  expect(minutesBehind(a, 24)).toBe(10);
  expect(minutesBehind(b, 4)).toBe(-10);
});
