// Puts entries into one of this device's stores, as if they had been kept before.
import type { Page } from '@playwright/test';

/** The page must have opened its database already. */
export function keepEntries(page: Page, store: string, entries: readonly object[]): Promise<void> {
  return page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lakon');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite');
          for (const entry of all) change.objectStore(name).put(entry);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    [store, entries] as const,
  );
}
