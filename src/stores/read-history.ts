// Reads what a person has played into comparisons: first against latest of each scenario, and behaviours across all of them.
import type { PastPlay } from '../core/comparison.ts';
import type { Locale } from '../core/locale.ts';
import type { Card, Scenario } from '../core/scenario.ts';
import type { CountedPlay } from '../core/strengths.ts';
import type { SavedPlay } from '../storage/saved-play.ts';
import type { Stores } from './stores.ts';
import { loadEngine, loadScenario, storyOnShelf } from './story-shelf.ts';

/** A play that was read, with its entry's key and when it was finished. */
export interface Read extends PastPlay {
  key: string;
  when: number;
}

export interface ScenarioHistory {
  card: Card;
  /** In the wanted language, or in the one it has. */
  scenario: Scenario;
  /** Absent while only plays of earlier versions are there: their choices no longer mean the same. */
  compared?: { first: Read; latest: Read };
}

/** One entry for each scenario of the shelf that was finished at least once, in the shelf's order. Rejects when one cannot be fetched. */
export async function readHistory(stores: Stores, locale: Locale): Promise<ScenarioHistory[]> {
  const finished = stores.library.getState().saved.filter((one) => one.finished && !one.damaged);
  const played = stores.shelf.filter(({ card }) => finished.some((one) => one.play.scenario === card.id));
  const [{ replay }, { pastPlay }] = await Promise.all([loadEngine(), import('../core/comparison.ts')]);
  return Promise.all(
    played.map(async ({ card }) => {
      const story = storyOnShelf(stores.shelf, card.id);
      if (!story) throw new Error(`No scenario "${card.id}" on the shelf.`);
      const scenario = await loadScenario(story, locale);
      const past = ({ play }: SavedPlay) => pastPlay(scenario, replay(scenario, { ...play, locale: scenario.locale }));
      const own = finished.filter(({ play }) => play.scenario === card.id && play.shape === scenario.shape);
      const latest = firstReadable(own, past);
      const first = firstReadable(own.toReversed(), past);
      return { card, scenario, compared: first && latest && { first, latest } };
    }),
  );
}

/** The latest play of each scenario: what stands for a person now. */
export function latestPlays(histories: readonly ScenarioHistory[]): CountedPlay[] {
  return histories.flatMap(({ scenario, compared }) =>
    compared ? [{ rubric: scenario.rubric, chances: compared.latest.chances }] : [],
  );
}

/** A list of choices that is no play of its scenario, whatever happened to it, does not hide the others. */
function firstReadable(saved: readonly SavedPlay[], read: (one: SavedPlay) => PastPlay): Read | undefined {
  for (const one of saved) {
    try {
      return { ...read(one), key: one.key, when: one.updated };
    } catch {
      // The next one.
    }
  }
  return undefined;
}
