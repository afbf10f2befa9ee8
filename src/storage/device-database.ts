// The database on this device: plays, settings, scenarios of one's own. Opening it may fail (private window, blocked site data): callers go on without.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Intention, PocketSentence } from '../core/notes.ts';
import type { BuiltOwn, OwnScenario } from '../core/own-scenario.ts';
import type { SavedPlay } from './saved-play.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: SavedPlay };
  settings: { key: string; value: unknown };
  sentences: { key: string; value: PocketSentence };
  intentions: { key: string; value: Intention };
  scenarios: { key: string; value: OwnScenario };
  /** Worked out from the scenarios' files; may be gone at any time. */
  built: { key: string; value: KeptBuilt };
}

export interface KeptBuilt {
  key: string;
  /** Hash of all that it was worked out from. */
  basis: string;
  built: BuiltOwn;
}

export type DeviceDatabase = IDBPDatabase<Schema>;

/** Opens the database, or resolves to undefined where the browser keeps nothing for this address. */
export async function openDeviceDatabase(name = 'lakon'): Promise<DeviceDatabase | undefined> {
  try {
    const database = await openDB<Schema>(name, 3, {
      upgrade(changed) {
        const known = changed.objectStoreNames;
        if (!known.contains('settings')) changed.createObjectStore('settings');
        for (const name of ['plays', 'sentences', 'intentions', 'scenarios', 'built'] as const) {
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
