// The scenarios that Lakon ships, built once for a test file.
import { resolve } from 'node:path';
import { unpackGraph } from '../../src/core/pack-graph.ts';
import type { Play } from '../../src/core/play.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { type BuiltStory, buildStories } from '../../src/tools/stories/build-stories.ts';

export const SHIPPED: readonly BuiltStory[] = buildStories(
  resolve('stories'),
  resolve('assets/catalogue.json'),
  resolve('.lakon/graphs'),
);

export function shippedStory(id: string) {
  const story = SHIPPED.find((one) => one.card.id === id);
  if (!story) throw new Error(`No scenario ${id}.`);
  const graph = unpackGraph(story.graph);
  const scenario = (locale: 'id' | 'en') => story.scenarios[locale] as Scenario;
  const play = (choices: readonly number[], seed = 1): Play => ({
    scenario: id,
    shape: story.card.shape,
    locale: 'id',
    seed,
    choices,
  });
  return { story, graph, scenario, play };
}
