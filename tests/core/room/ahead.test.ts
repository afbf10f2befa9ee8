// The facilitator's script up to the next decision, and how many decisions are left to talk over.
import { expect, test } from 'vitest';
import { moments } from '../../../src/core/moments.ts';
import { decisionsLeft } from '../../../src/core/room/decisions-left.ts';
import { lookAhead } from '../../../src/core/room/look-ahead.ts';
import { replay } from '../../../src/ink/run.ts';
import { fixturePlay, fixtureScenario } from '../../support/fixture-story.ts';

const momentsOf = (...choices: number[]) => moments(replay(fixtureScenario(), fixturePlay(choices)));

test('the script goes up to the decision, with the end of a scene on the way', () => {
  const start = lookAhead(momentsOf(), -1);
  expect(start.stops.map(({ kind }) => kind)).toEqual(['line', 'line']);
  expect(start.decision?.key).toBe(true);
  const all = momentsOf(0);
  const said = all.findIndex(({ kind }) => kind === 'said');
  expect(lookAhead(all, said).stops.map(({ kind }) => kind)).toEqual(['line', 'scene-end', 'line']);
  expect(lookAhead(all, said).decision?.number).toBe(1);
});

test('at the decision nothing is ahead, and at the end no decision', () => {
  const all = momentsOf();
  const at = all.findLastIndex(({ kind }) => kind === 'line');
  expect(lookAhead(all, at)).toMatchObject({ stops: [], decision: { number: 0 } });
  const ended = momentsOf(2, 2);
  expect(lookAhead(ended, ended.length - 1)).toEqual({ stops: [] });
});

/** Three decisions a scene, as far as the entries say. */
const SCENES = ['a', 'b', 'c'].map((id, i) => ({
  id,
  title: { id },
  place: 'hall',
  entry: Array.from({ length: 3 * i }, () => 0),
}));
type Standing = Parameters<typeof decisionsLeft>[0];

test.each<[string, Partial<Standing>, number]>([
  ['one key decision a scene', {}, 3],
  ['the first is behind', { keyDone: true }, 2],
  ['in the last scene, behind', { scene: 'c', keyDone: true }, 0],
  ['cut after this scene', { until: 'a' }, 1],
  ['past the last scene', { scene: 'c', until: 'b' }, 0],
  ['in a scene that is not known', { scene: 'x' }, 0],
  ['all of them', { votes: 'all' }, 9],
  ['all, some taken', { votes: 'all', scene: 'b', taken: 4 }, 5],
  ['all, more taken than on the usual way', { votes: 'all', scene: 'c', taken: 12 }, 0],
])('%s', (_, part, left) => {
  const standing: Standing = { votes: 'key', scene: 'a', until: 'c', taken: 0, keyDone: false };
  expect(decisionsLeft({ ...standing, ...part }, SCENES)).toBe(left);
});
