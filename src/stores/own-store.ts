// Scenarios of a person's own, as a page shows them. Most devices have none: whatever handles them is fetched where there are some.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnScenario } from '../core/own-scenario.ts';
import type { OwnShelf, ShowOwn } from './own-shelf.ts';

export interface OwnState {
  /** Newest first. Each has its place on the shelf, behind what ships. */
  kept: readonly OwnScenario[];
  /** Keys of entries that cannot be read any more. */
  damaged: readonly string[];
  /** What keeps them. Rejects when it cannot be fetched. */
  shelf(): Promise<OwnShelf>;
  /** Resolves when they can be found on the shelf. */
  refresh(): Promise<void>;
}

export type OwnStore = StoreApi<OwnState>;

/** `hasAny`: whether this device keeps some. */
export function createOwnStore(
  hasAny: () => Promise<boolean>,
  fetchShelf: (show: ShowOwn) => Promise<OwnShelf>,
): OwnStore {
  return createStore((set) => {
    let shelf: Promise<OwnShelf> | undefined;
    const open = () => {
      shelf ??= fetchShelf(set).catch((error) => {
        shelf = undefined;
        throw error;
      });
      return shelf;
    };
    return {
      kept: [],
      damaged: [],
      shelf: open,
      async refresh() {
        if (shelf || (await hasAny()))
          await open().then(
            (found) => found.refresh(),
            () => undefined,
          );
      },
    };
  });
}
