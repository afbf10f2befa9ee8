// Everything that this device keeps, at once: out for another device, in from one, and gone. The single parts have keepers of their own.
import type { DeviceContent, KeptPlay } from '../core/device-file.ts';
import { isOwnScenario } from '../core/is-own-scenario.ts';
import type { DeviceDatabase } from './device-database.ts';

export interface TakenIn {
  /** Plays that are new here, and those that have gone on elsewhere since. */
  plays: number;
  /** Plays that were here already, as new or newer. */
  known: number;
}

export interface DeviceKeeper {
  everything(): Promise<DeviceContent>;
  /** All or nothing; of what is on both sides, the newer stays. Rejects where this browser keeps nothing, or has no room. */
  takeIn(content: DeviceContent): Promise<TakenIn>;
  erase(): Promise<void>;
}

const PARTS = ['plays', 'sentences', 'intentions', 'settings', 'scenarios', 'built'] as const;

export function createDeviceKeeper(opening: Promise<DeviceDatabase | undefined>): DeviceKeeper {
  return {
    async everything() {
      const database = await opening;
      const plays = ((await database?.getAll('plays')) ?? []) as unknown as KeptPlay[];
      const sentences = (await database?.getAll('sentences')) ?? [];
      const intentions = (await database?.getAll('intentions')) ?? [];
      const settings = ((await database?.get('settings', 'all')) ?? {}) as Record<string, unknown>;
      const scenarios = ((await database?.getAll('scenarios')) ?? []).filter(isOwnScenario);
      return { plays, sentences, intentions, settings, scenarios };
    },

    async takeIn({ plays, sentences, intentions, settings, scenarios }) {
      const database = await opening;
      if (!database) throw new Error('This browser keeps nothing.');
      const change = database.transaction(PARTS, 'readwrite');
      const taken = { plays: 0, known: 0 };
      /** True where it came in. */
      const merge = async (
        part: 'plays' | 'sentences' | 'intentions' | 'scenarios',
        entry: { key: string },
        age: string,
      ) => {
        const shelf = change.objectStore(part);
        const own = (await shelf.get(entry.key)) as Record<string, unknown> | undefined;
        if (own && Number(own[age]) >= Number((entry as Record<string, unknown>)[age])) return false;
        await shelf.put(entry as never);
        return true;
      };
      try {
        for (const play of plays) taken[(await merge('plays', play, 'updated')) ? 'plays' : 'known']++;
        for (const sentence of sentences) await merge('sentences', sentence, 'made');
        for (const intention of intentions) await merge('intentions', intention, 'made');
        for (const scenario of scenarios) {
          if (await merge('scenarios', scenario, 'updated')) await change.objectStore('built').delete(scenario.key);
        }
        // A file with a single play brings none.
        if (Object.keys(settings).length > 0) await change.objectStore('settings').put(settings, 'all');
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
      const change = database.transaction(PARTS, 'readwrite');
      await Promise.all([...PARTS.map((part) => change.objectStore(part).clear()), change.done]);
    },
  };
}
