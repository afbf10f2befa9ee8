// Places of a story that are kept are the places that the story has, there and back, and none is kept that does not exist.
import { expect, test } from 'vitest';
import { heldPosition } from '../../src/ink/held-positions.ts';
import { positionAt } from '../../src/ink/room-position.ts';
import { PlayMismatch } from '../../src/ink/run.ts';
import { randomPlay, seededNumbers } from '../support/plays-of-graph.ts';
import { shippedStory } from '../support/shipped-stories.ts';

const { story, graph } = shippedStory('loket-tiga');
const { scenarios } = story;
const choices = randomPlay(graph, seededNumbers(3));

test('there, back and the other way', () => {
  const other = positionAt(scenarios, [], 1).decision?.options.find(({ index }) => index !== choices[0])?.index ?? 0;
  const walks = [[], choices.slice(0, 1), choices.slice(0, 2), [], [other], choices, choices.slice(0, 1)];
  for (const walk of walks) expect(heldPosition(scenarios, walk, 1)).toEqual(positionAt(scenarios, walk, 1));
  expect(heldPosition(scenarios, choices, 1)).toBe(heldPosition(scenarios, [...choices], 1));
});

test('another seed shows the options in its own order', () => {
  const shown = (seed: number) => heldPosition(scenarios, [], seed).decision?.options.map(({ index }) => index);
  const orders = Array.from({ length: 12 }, (_, seed) => shown(seed)?.join());
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(shown(3)).toEqual(positionAt(scenarios, [], 3).decision?.options.map(({ index }) => index));
});

test('where the story does not go is said each time', () => {
  for (let time = 0; time < 2; time++) expect(() => heldPosition(scenarios, [99], 1)).toThrow(PlayMismatch);
});

test('the one that nobody has asked for the longest is let go', () => {
  const first = heldPosition(scenarios, [], 1000);
  const second = heldPosition(scenarios, [], 1001);
  for (let seed = 2000; seed < 2499; seed++) {
    heldPosition(scenarios, [], seed);
    expect(heldPosition(scenarios, [], 1000)).toBe(first);
  }
  const again = heldPosition(scenarios, [], 1001);
  expect(again).not.toBe(second);
  expect(again).toEqual(second);
});
