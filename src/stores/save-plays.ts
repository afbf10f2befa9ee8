// Saves the play in progress at every choice, and a finished one with what it came to.
import type { PlayKeeper } from '../storage/play-keeper.ts';
import type { Stores } from './stores.ts';

/** Starts saving; `now` gives the time in milliseconds. Each opened play is one entry, replaced as it goes on. */
export function savePlays(stores: Stores, keeper: PlayKeeper, now: () => number): void {
  const { play, library } = stores;
  let key = '';
  play.subscribe((state, before) => {
    if (state.phase === 'loading' || state.phase === 'idle') key = '';
    const { trace } = state;
    if (!trace || trace === before.trace || trace.play.choices.length === 0) return;
    // The seed names a play: going back in it or changing its language rewrites the same entry.
    key = `${trace.play.scenario}-${trace.play.seed.toString(36)}`;
    const finished = trace.outcome !== undefined;
    void keeper
      .keep({ key, play: trace.play, finished, record: undefined, updated: now() })
      .then(() => library.getState().refresh());
  });
}
