// The quiet moment: when what is pleasant but not needed (own fonts, portraits, parts for later) may be fetched.

import type { Stores } from '../stores/stores.ts';
import { loadEngine, loadOpening, loadScenario, storyOnShelf } from '../stores/story-shelf.ts';
import { whenIdle } from './idle.ts';

/** How long the library stands unused before it counts as being read, in milliseconds. */
const READING = 600;

/**
 * Runs once: when the first choice can be pressed and its story is there, or, with no play under way, when the library is being read and its
 * first scenario has been fetched ahead. Nothing waits for it.
 */
export function whenQuiet(stores: Stores, run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    stop();
    whenIdle(run);
  };
  const stop = stores.play.subscribe((play) => play.decision && play.scenario && once());
  const { decision, scenario } = stores.play.getState();
  if (decision && scenario) {
    once();
    return;
  }
  const idle = () => stores.play.getState().phase === 'idle';
  const read = async () => {
    if (!idle()) return;
    await fetchAhead(stores);
    if (idle()) once();
  };
  setTimeout(() => whenIdle(() => void read()), READING);
}

/** The scenario that will most likely be played next, so that its start need not wait. Not while data is saved. */
async function fetchAhead(stores: Stores): Promise<void> {
  const { dataSaver, locale } = stores.settings.getState();
  const next = stores.library.getState().saved.find((one) => !one.finished)?.play.scenario;
  const story = (next && storyOnShelf(stores.shelf, next)) || stores.shelf[0];
  if (dataSaver || !story) return;
  const parts = [loadOpening(story, locale), loadEngine(), loadScenario(story, locale)];
  await Promise.allSettled(parts);
}
