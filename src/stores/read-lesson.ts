// What a lesson on a scenario is made of: its manifest, the facilitator's papers, and the key decision of each scene as a middling play meets it.
import type { Locale } from '../core/locale.ts';
import type { RoomDecision } from '../core/room/position.ts';
import type { Papers, Scenario } from '../core/scenario.ts';
import { loadScenario, type StoryShelf, storyOnShelf } from './story-shelf.ts';

export interface Lesson {
  scenario: Scenario;
  /** A scenario of one's own has none here. */
  papers?: Papers;
  /** By scene; absent where a scene has no key decision on that way. */
  keys: Readonly<Record<string, RoomDecision>>;
}

/** More than any scene has. */
const MOST_DECISIONS = 40;

/** Undefined where there is no such scenario. Rejects when something cannot be fetched. */
export async function readLesson(shelf: StoryShelf, id: string, locale: Locale): Promise<Lesson | undefined> {
  const story = storyOnShelf(shelf, id);
  if (!story) return undefined;
  const [scenario, papers, { positionAt }] = await Promise.all([
    loadScenario(story, locale),
    story.papers?.(),
    import('../ink/room-position.ts'),
  ]);
  const keyIn = (scene: string, entry: readonly number[]): RoomDecision | undefined => {
    let choices = [...entry];
    for (let step = 0; step < MOST_DECISIONS; step++) {
      const { decision } = positionAt({ [scenario.locale]: scenario }, choices, 0);
      if (!decision || decision.scene !== scene) return undefined;
      if (decision.key) return decision;
      choices = [...choices, decision.usual];
    }
    return undefined;
  };
  const found = scenario.manifest.scenes.flatMap(({ id: scene, entry }) => {
    const key = keyIn(scene, entry);
    return key ? [[scene, key] as const] : [];
  });
  return { scenario, papers, keys: Object.fromEntries(found) };
}
