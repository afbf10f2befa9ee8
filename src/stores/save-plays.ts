// Saves the play in progress at every choice, and a finished one with what it came to.
import { playRecord } from '../core/play-record.ts';
import type { PlayKeeper } from '../storage/play-keeper.ts';
import type { Stores } from './stores.ts';

/** Starts saving; `now` gives the time in milliseconds. Each opened play is one entry, replaced as it goes on. */
export function savePlays(stores: Stores, keeper: PlayKeeper, now: () => number): void {
  const { play, library } = stores;
  play.subscribe((state, before) => {
    const { trace, scenario } = state;
    if (!trace || !scenario || trace === before.trace || trace.play.choices.length === 0) return;
    // The seed names a play: going back in it or changing its language rewrites the same entry.
    const key = `${trace.play.scenario}-${trace.play.seed.toString(36)}`;
    void keeper
      .keep({
        key,
        play: trace.play,
        finished: trace.outcome !== undefined,
        record: playRecord(scenario, trace),
        updated: now(),
      })
      .then(() => library.getState().refresh());
  });
}
