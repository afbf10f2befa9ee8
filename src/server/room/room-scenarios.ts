// Which scenarios rooms can play: those that the build has put on the server's shelf.
import type { Locale } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { RoomScenarios } from '../../ink/room-position.ts';
import { hashOf } from './secrets.ts';

/** A scenario on the shelf; loaded when a room is opened with it. */
export interface ServedStory {
  readonly card: { readonly id: string };
  readonly load: Partial<Record<Locale, () => Promise<Scenario>>>;
}

/** The scenario in all its languages; undefined where the shelf has none of that id. */
export async function loadRoomScenarios(shelf: readonly ServedStory[], id: string): Promise<RoomScenarios | undefined> {
  const story = shelf.find(({ card }) => card.id === id);
  if (!story) return undefined;
  const loaded = await Promise.all(
    Object.entries(story.load).map(async ([locale, load]) => [locale, await load()] as const),
  );
  return loaded.length === 0 ? undefined : (Object.fromEntries(loaded) as RoomScenarios);
}

/** Names what a scenario does and says, in all languages: another word makes another edition. */
export function editionOf(scenarios: RoomScenarios): string {
  const all = Object.values(scenarios);
  return hashOf(all.map(({ locale, shape, text }) => `${locale} ${shape} ${text}`).join('\n')).slice(0, 24);
}
