// A room's story as this device can read it: its choices replayed on the scenario from the shelf, for whoever shows lines.
import type { Locale } from '../core/locale.ts';
import { type Moment, moments } from '../core/moments.ts';
import type { RoomSetup } from '../core/room/setup.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Trace } from '../core/trace.ts';
import { loadEngine, loadScenario, type StoryShelf, storyOnShelf } from './story-shelf.ts';

export interface RoomReading {
  scenario: Scenario;
  trace: Trace;
  /** All moments of the trace; `view.at` is an index of these (see core's readingAt). */
  moments: readonly Moment[];
}

/** Why a room cannot be read here. *other-version*: this page and the room hold different versions; reloading brings the room's. */
export type ReadingTrouble = 'other-version' | 'unknown-scenario' | 'not-loaded';

export class UnreadableRoom extends Error {
  override readonly name = 'UnreadableRoom';
  constructor(
    readonly trouble: ReadingTrouble,
    detail: string,
  ) {
    super(detail);
  }
}

/** A room stands at few places at a time, looks one step ahead from each, and goes back to some. */
const KEPT = 16;
const readings = new Map<string, Promise<RoomReading>>();

/** The same object for the same place in the same language. Rejects with UnreadableRoom; what could not be fetched is tried again. */
export function readRoom(
  shelf: StoryShelf,
  setup: RoomSetup,
  choices: readonly number[],
  locale: Locale,
): Promise<RoomReading> {
  const place = [setup.scenario, setup.shape, setup.seed, locale, choices.join('.')].join(' ');
  const known = readings.get(place);
  if (known) return known;
  const found = replayRoom(shelf, setup, choices, locale);
  readings.set(place, found);
  found.catch(() => readings.delete(place));
  for (const old of readings.keys()) {
    if (readings.size <= KEPT) break;
    readings.delete(old);
  }
  return found;
}

async function replayRoom(
  shelf: StoryShelf,
  { scenario: id, shape, seed }: RoomSetup,
  choices: readonly number[],
  locale: Locale,
): Promise<RoomReading> {
  const story = storyOnShelf(shelf, id);
  if (!story) throw new UnreadableRoom('unknown-scenario', `No scenario "${id}" on this device.`);
  const [engine, scenario] = await Promise.all([loadEngine(), loadScenario(story, locale)]).catch((error) => {
    throw new UnreadableRoom('not-loaded', String(error));
  });
  try {
    const trace = engine.replay(scenario, { scenario: id, shape, seed, locale: scenario.locale, choices });
    return { scenario, trace, moments: moments(trace) };
  } catch (error) {
    throw new UnreadableRoom('other-version', String(error));
  }
}
