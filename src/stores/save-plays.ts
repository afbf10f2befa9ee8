// Saves the play in progress at every choice, and a finished one with what it came to.
import { playRecord } from '../core/play-record.ts';
import type { PlayKeeper } from '../storage/play-keeper.ts';
import type { SavedPlay } from '../storage/saved-play.ts';
import type { Stores } from './stores.ts';

/**
 * Starts saving; `now` gives the time in milliseconds. Each opened play is one entry, replaced as it goes on, whatever is
 * taken back or said in another language. A finished play stays: going on from one of its decisions begins a new entry.
 */
export function savePlays(stores: Stores, keeper: PlayKeeper, now: () => number): void {
  const { play, library } = stores;
  let key = '';
  play.subscribe(({ trace, scenario }, before) => {
    if (!trace || !scenario || trace === before.trace || trace.play.choices.length === 0) return;
    const name = `${trace.play.scenario}-${trace.play.seed.toString(36)}`;
    const finished = trace.outcome !== undefined;
    const wasFinished = library.getState().saved.some((one) => one.key === key && one.finished);
    if (!key.startsWith(name)) key = keyOf(name, library.getState().saved, finished, now);
    else if (wasFinished && !finished) key = `${name}-${now().toString(36)}`;
    void keeper
      .keep({ key, play: trace.play, finished, record: playRecord(scenario, trace), updated: now() })
      .then(() => library.getState().refresh());
  });
}

/** The entry that a play belongs to: its own if it is being continued, a new one if its name stands for a finished play. */
function keyOf(name: string, saved: readonly SavedPlay[], finished: boolean, now: () => number): string {
  const open = saved.find((one) => one.key.startsWith(name) && !one.finished);
  if (open) return open.key;
  const taken = saved.some((one) => one.key === name);
  return taken && !finished ? `${name}-${now().toString(36)}` : name;
}
