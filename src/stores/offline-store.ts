// What a page knows about playing without a network: whether everything is kept, and whether a newer version waits to be used.
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface OfflineState {
  /** Every part of the game is on this device. */
  ready: boolean;
  /** There while a newer version waits: takes it into use and loads the page anew. */
  renew?: () => void;
}

export type OfflineStore = StoreApi<OfflineState>;

export function createOfflineStore(): OfflineStore {
  return createStore(() => ({ ready: false }));
}
