// The plays kept on this device, as the library shows them. Storage does the keeping; a device that cannot keep is said, not hidden.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlayKeeper, StorageProblem } from '../storage/play-keeper.ts';
import type { SavedPlay } from '../storage/saved-play.ts';

export interface LibraryState {
  /** Newest first. */
  saved: readonly SavedPlay[];
  problem?: StorageProblem;
  refresh(): Promise<void>;
  remove(key: string): Promise<void>;
}

export type LibraryStore = StoreApi<LibraryState>;

export function createLibraryStore(keeper: PlayKeeper): LibraryStore {
  return createStore((set, get) => ({
    saved: [],
    async refresh() {
      const saved = await keeper.all();
      set({ saved, problem: keeper.problem() });
    },
    async remove(key) {
      await keeper.remove(key);
      await get().refresh();
    },
  }));
}

/** The unfinished play of a scenario that was touched last, if there is one. */
export function unfinishedPlay(saved: readonly SavedPlay[], scenario: string): SavedPlay | undefined {
  return saved.find((one) => one.play.scenario === scenario && !one.finished);
}
