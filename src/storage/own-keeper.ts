// Keeps scenarios of one's own on this device: their files, and beside them what was built from those. Damaged entries are named, not thrown.
import { isOwnScenario } from '../core/is-own-scenario.ts';
import type { BuiltOwn, OwnScenario } from '../core/own-scenario.ts';
import type { DeviceDatabase } from './device-database.ts';

export interface OwnKeeper {
  all(): Promise<{ kept: OwnScenario[]; damaged: string[] }>;
  /** Resolves to whether it is kept beyond this page. */
  keep(own: OwnScenario, basis: string, built: BuiltOwn): Promise<boolean>;
  /** What was built on this basis, if it is still there. */
  built(key: string, basis: string): Promise<BuiltOwn | undefined>;
  remove(key: string): Promise<void>;
}

export function createOwnKeeper(opening: Promise<DeviceDatabase | undefined>): OwnKeeper {
  // What cannot be kept lives as long as the page.
  const memory = new Map<string, { own: OwnScenario; basis: string; built: BuiltOwn }>();
  return {
    async all() {
      const database = await opening;
      const keys = ((await database?.getAllKeys('scenarios').catch(() => undefined)) ?? []).map(String);
      const found: unknown[] = (await database?.getAll('scenarios').catch(() => undefined)) ?? [];
      const kept = new Map<string, OwnScenario>();
      const damaged: string[] = [];
      for (const [i, value] of found.entries()) {
        if (isOwnScenario(value)) kept.set(value.key, value);
        else damaged.push(keys[i] as string);
      }
      for (const [key, { own }] of memory) kept.set(key, own);
      return { kept: [...kept.values()].sort((a, b) => b.updated - a.updated), damaged };
    },
    async keep(own, basis, built) {
      const { key } = own;
      memory.set(key, { own, basis, built });
      const database = await opening;
      if (!database) return false;
      try {
        const change = database.transaction(['scenarios', 'built'], 'readwrite');
        await Promise.all([
          change.objectStore('scenarios').put(own),
          change.objectStore('built').put({ key, basis, built }),
          change.done,
        ]);
        memory.delete(key);
        return true;
      } catch {
        return false;
      }
    },
    async built(key, basis) {
      const database = await opening;
      const kept = memory.get(key) ?? (await database?.get('built', key).catch(() => undefined));
      return kept?.basis === basis ? kept.built : undefined;
    },
    async remove(key) {
      memory.delete(key);
      const database = await opening;
      await Promise.all([database?.delete('scenarios', key), database?.delete('built', key)]).catch(() => undefined);
    },
  };
}
