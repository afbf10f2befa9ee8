// A shelf with the small story on it, as the build would make it; parts of it can be replaced to make loading fail.
import type { StoryShelf } from '../../src/stores/story-shelf.ts';
import { fixtureScenario, fixtureStory } from './fixture-story.ts';

export function fixtureShelf(load: Partial<StoryShelf[number]['load']> = {}): StoryShelf {
  const { card, graph } = fixtureStory();
  const own = { id: async () => fixtureScenario('id'), en: async () => fixtureScenario('en') };
  return [{ card, load: { ...own, ...load }, graph: async () => graph }];
}
