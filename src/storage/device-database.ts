// The database on this device: plays and settings. Opening it may fail (private window, blocked site data): callers go on without.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Intention, PocketSentence } from '../core/notes.ts';
import type { SavedPlay } from './saved-play.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: SavedPlay };
  settings: { key: string; value: unknown };
  sentences: { key: string; value: PocketSentence };
  intentions: { key: string; value: Intention };
}

export type DeviceDatabase = IDBPDatabase<Schema>;

/** Opens the database, or resolves to undefined where the browser keeps nothing for this address. */
export async function openDeviceDatabase(name = 'lakon'): Promise<DeviceDatabase | undefined> {
  try {
    const database = await openDB<Schema>(name, 2, {
      upgrade(changed) {
        const known = changed.objectStoreNames;
        if (!known.contains('settings')) changed.createObjectStore('settings');
        for (const name of ['plays', 'sentences', 'intentions'] as const) {
          if (!known.contains(name)) changed.createObjectStore(name, { keyPath: 'key' });
        }
      },
      // A newer Lakon in another tab must not wait for this one; what is kept from here on lives as long as this page.
      blocking: () => database.close(),
    });
    return database;
  } catch {
    return undefined;
  }
}
