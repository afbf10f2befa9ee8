// The database on this device: plays and settings. Opening it may fail (private window, blocked site data): callers go on without.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedPlay } from './saved-play.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: SavedPlay };
  settings: { key: string; value: unknown };
}

export type DeviceDatabase = IDBPDatabase<Schema>;

/** Opens the database, or resolves to undefined where the browser keeps nothing for this address. */
export async function openDeviceDatabase(name = 'lakon'): Promise<DeviceDatabase | undefined> {
  try {
    return await openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('plays', { keyPath: 'key' });
        database.createObjectStore('settings');
      },
    });
  } catch {
    return undefined;
  }
}
