// Keeps entries of one kind on this device; what it cannot keep lives as long as the page.
import type { DeviceDatabase } from './device-database.ts';

export interface EntryKeeper<Entry extends { key: string }> {
  all(): Promise<Entry[]>;
  /** Resolves to whether it is kept beyond this page. */
  keep(entry: Entry): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export function createEntryKeeper<Entry extends { key: string }>(
  opening: Promise<DeviceDatabase | undefined>,
  name: 'sentences' | 'intentions',
): EntryKeeper<Entry> {
  const memory = new Map<string, Entry>();
  return {
    async all() {
      const database = await opening;
      const kept = ((await database?.getAll(name).catch(() => undefined)) ?? []) as unknown as Entry[];
      return [...new Map([...kept.map((one) => [one.key, one] as const), ...memory]).values()];
    },
    async keep(entry) {
      memory.set(entry.key, entry);
      const database = await opening;
      try {
        if (!database) return false;
        await database.put(name, entry as never);
        memory.delete(entry.key);
        return true;
      } catch {
        return false;
      }
    },
    async remove(key) {
      memory.delete(key);
      const database = await opening;
      await database?.delete(name, key).catch(() => undefined);
    },
  };
}
