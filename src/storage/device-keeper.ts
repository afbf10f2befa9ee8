// Everything that this device keeps, at once: out for another device, in from one, and gone. The single parts have keepers of their own.
import type { DeviceContent, KeptPlay } from '../core/device-file.ts';
import type { DeviceDatabase } from './device-database.ts';

export interface TakenIn {
  /** Plays that are new here, and those that have gone on elsewhere since. */
  plays: number;
  /** Plays that were here already, as new or newer. */
  known: number;
}

export interface DeviceKeeper {
  everything(): Promise<DeviceContent>;
  /** All or nothing; of a play that is on both sides, the newer one stays. Rejects where this browser keeps nothing, or has no room. */
  takeIn(content: DeviceContent): Promise<TakenIn>;
  /** Deletes plays and settings. */
  erase(): Promise<void>;
}

export function createDeviceKeeper(opening: Promise<DeviceDatabase | undefined>): DeviceKeeper {
  return {
    async everything() {
      const database = await opening;
      const plays = ((await database?.getAll('plays')) ?? []) as unknown as KeptPlay[];
      const settings = ((await database?.get('settings', 'all')) ?? {}) as Record<string, unknown>;
      return { plays, settings };
    },

    async takeIn({ plays, settings }) {
      const database = await opening;
      if (!database) throw new Error('This browser keeps nothing.');
      const change = database.transaction(['plays', 'settings'], 'readwrite');
      const taken = { plays: 0, known: 0 };
      try {
        const shelf = change.objectStore('plays');
        for (const play of plays) {
          const own = (await shelf.get(play.key)) as unknown as KeptPlay | undefined;
          if (own && own.updated >= play.updated) taken.known++;
          else {
            await shelf.put(play as never);
            taken.plays++;
          }
        }
        await change.objectStore('settings').put(settings, 'all');
        await change.done;
      } catch (error) {
        change.done.catch(() => undefined);
        if (change.error === null) change.abort();
        throw error;
      }
      return taken;
    },

    async erase() {
      const database = await opening;
      if (!database) return;
      const change = database.transaction(['plays', 'settings'], 'readwrite');
      await Promise.all([change.objectStore('plays').clear(), change.objectStore('settings').clear(), change.done]);
    },
  };
}
