// The shelf: which scenarios this build carries and how to fetch them. Filled by main.ts from what the build made.

import type { Locale } from '../core/locale.ts';
import type { Opening } from '../core/opening.ts';
import type { PackedGraph } from '../core/pack-graph.ts';
import type { Card, Papers, Scenario } from '../core/scenario.ts';

export interface ShelvedStory {
  card: Card;
  /** Fetches the scenario in one of its locales. */
  load: Partial<Record<Locale, () => Promise<Scenario>>>;
  /** Fetches the opening in one of its locales; a story that chance begins has none. */
  opening?: Partial<Record<Locale, () => Promise<Opening>>>;
  /** Fetches the decision graph, which only the debrief needs; an own scenario may have none. */
  graph: () => Promise<PackedGraph | undefined>;
  /** Fetches the facilitator's papers; an own scenario has none here. */
  papers?: () => Promise<Papers>;
}

/** What plays stories. It is large, so it is fetched apart. */
export type Engine = typeof import('../ink/run.ts');
export const loadEngine = (): Promise<Engine> => import('../ink/run.ts');

/** What ships, in its order, and behind it what a person has brought (see own-store). */
export type StoryShelf = readonly ShelvedStory[];

export function storyOnShelf(shelf: StoryShelf, id: string): ShelvedStory | undefined {
  return shelf.find((story) => story.card.id === id);
}

/** Fetches a scenario in the wanted locale, or in the first it has. Rejects when the fetch fails. */
export function loadScenario(story: ShelvedStory, locale: Locale): Promise<Scenario> {
  const load = story.load[locale] ?? Object.values(story.load)[0];
  if (!load) throw new Error(`Scenario ${story.card.id} has no locale.`);
  return load();
}

/** Fetches the opening in the wanted locale, if there is one. Rejects when the fetch fails. */
export async function loadOpening(story: ShelvedStory, locale: Locale): Promise<Opening | undefined> {
  return story.opening?.[locale]?.();
}
