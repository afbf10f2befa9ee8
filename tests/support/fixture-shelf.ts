// A shelf with the small story on it, as the build would make it; parts of it can be replaced to make loading fail.
import type { StoryShelf } from '../../src/stores/story-shelf.ts';
import { fixtureScenario, fixtureStory } from './fixture-story.ts';

type Loads = Partial<StoryShelf[number]['load']>;

/** A story that comes whole. */
export function fixtureShelf(load: Loads = {}): StoryShelf {
  const { card, graph } = fixtureStory();
  const own = { id: async () => fixtureScenario('id'), en: async () => fixtureScenario('en') };
  return [{ card, load: { ...own, ...load }, graph: async () => graph }];
}

/** The same story, of which the opening comes first. */
export function fixtureShelfWithOpening(load: Loads = {}): StoryShelf {
  const { openings } = fixtureStory();
  const opening = { id: async () => openings.id!, en: async () => openings.en! };
  return fixtureShelf(load).map((story) => ({ ...story, opening }));
}
