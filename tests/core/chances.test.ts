// Behaviours counted against the chances to show them, two plays compared, and plays of several scenarios summed up.
import { expect, test } from 'vitest';
import { chancesOf } from '../../src/core/chances.ts';
import { behaviourChanges, mostChanged, pastPlay } from '../../src/core/comparison.ts';
import { type BehaviourTally, strengths, tallies } from '../../src/core/strengths.ts';
import { takenDecisions } from '../../src/core/trace.ts';
import { replay } from '../../src/ink/run.ts';
import { randomPlay, seededNumbers } from '../support/plays-of-graph.ts';
import { SHIPPED, shippedStory } from '../support/shipped-stories.ts';

const option = (index: number, ...behaviours: string[]) => ({ index, text: `option ${index}`, behaviours });
const decision = (number: number, chosen: number, ...options: ReturnType<typeof option>[]) => ({
  number,
  scene: 'one',
  key: false,
  options,
  chosen,
});

test('a behaviour is counted once a decision, whether one option offers it or several', () => {
  const chances = chancesOf([
    decision(0, 0, option(0, 'asks', 'names'), option(1, 'asks'), option(2)),
    decision(1, 2, option(0, 'asks'), option(1, 'hides'), option(2)),
    decision(2, 1, option(0), option(1, 'hides', 'hides')),
  ]);
  expect(chances).toEqual({
    asks: { shown: 1, offered: 2 },
    names: { shown: 1, offered: 1 },
    hides: { shown: 1, offered: 2 },
  });
});

test.each(SHIPPED.map(({ card }) => card.id))(
  'in %s what is shown is what earned points, and never more than offered',
  (id) => {
    const { graph, play, scenario } = shippedStory(id);
    for (let seed = 1; seed <= 20; seed++) {
      const trace = replay(scenario('id'), play(randomPlay(graph, seededNumbers(seed)), seed));
      const past = pastPlay(scenario('id'), trace);
      const { rubric } = scenario('id');
      for (const [dimension, result] of past.results.map((one) => [one.dimension, one] as const)) {
        const points = Object.entries(past.chances)
          .filter(([behaviour]) => rubric[behaviour]?.dimension === dimension)
          .reduce((sum, [behaviour, { shown }]) => sum + shown * (rubric[behaviour]?.points ?? 0), 0);
        expect(points).toBe(result.points);
      }
      const met = takenDecisions(trace).length;
      for (const { shown, offered } of Object.values(past.chances)) {
        expect(shown).toBeLessThanOrEqual(offered);
        expect(offered).toBeLessThanOrEqual(met);
      }
    }
  },
);

test('what changed most stands first, and a single chance says nothing', () => {
  const { graph, play, scenario } = shippedStory('loket-tiga');
  const read = (seed: number) =>
    pastPlay(scenario('id'), replay(scenario('id'), play(randomPlay(graph, seededNumbers(seed)), seed)));
  const changes = behaviourChanges(scenario('id'), read(1), read(2));
  const most = mostChanged(changes, 3);
  expect(most.length).toBeGreaterThan(0);
  const distance = ({ first, latest }: (typeof most)[number]) =>
    Math.abs(first.shown / first.offered - latest.shown / latest.offered);
  expect(most.map(distance)).toEqual(most.map(distance).toSorted((a, b) => b - a));
  for (const { first, latest } of most) expect(Math.min(first.offered, latest.offered)).toBeGreaterThanOrEqual(2);
  expect(mostChanged(behaviourChanges(scenario('id'), read(1), read(1)), 3)).toEqual([]);
});

const behaviour = (id: string, points: number) => ({ id, dimension: 'empathy' as const, points, source: 'test' });

test('tallies add up what several scenarios offered of the same behaviour', () => {
  const rubric = { names: behaviour('names', 2) };
  const all = tallies([
    { rubric, chances: { names: { shown: 2, offered: 7 } } },
    { rubric, chances: { names: { shown: 6, offered: 8 }, unknown: { shown: 1, offered: 1 } } },
  ]);
  expect(all).toEqual([{ behaviour: 'names', dimension: 'empathy', points: 2, shown: 8, offered: 15, plays: 2 }]);
});

test.each([
  ['used at two of three chances', 2, 2, 3, 'often'],
  ['used at one of three chances', 2, 1, 3, 'seldom'],
  ['used at half of the chances', 2, 2, 4, undefined],
  ['used at each of two chances', 2, 2, 2, undefined],
  ['costly, shown at one of three chances', -1, 1, 3, 'costly'],
  ['costly, shown at one of four chances', -1, 1, 4, undefined],
] as const)('a behaviour %s', (_, points, shown, offered, kind) => {
  const one: BehaviourTally = { behaviour: 'x', dimension: 'empathy', points, shown, offered, plays: 1 };
  const found = strengths([one], 5);
  expect(Object.entries(found).find(([, list]) => list.length > 0)?.[0]).toBe(kind);
});
