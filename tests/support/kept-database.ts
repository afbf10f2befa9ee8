// A device's database in memory, as far as the keepers ask it: several pages of a test can share one, and it can be out of room.
import type { DeviceDatabase } from '../../src/storage/device-database.ts';

type Entry = { key?: string };

export interface KeptDatabase {
  database: DeviceDatabase;
  /** What lies in a store, by key. */
  store(name: string): Map<string, unknown>;
  /** From then on whatever is to be kept is refused with an error of this name. */
  refuse(name?: string): void;
}

export function keptDatabase(): KeptDatabase {
  const stores = new Map<string, Map<string, unknown>>();
  let refusal: string | undefined;
  const store = (name: string) => {
    const found = stores.get(name) ?? new Map<string, unknown>();
    stores.set(name, found);
    return found;
  };
  const handle = (name: string) => ({
    get: async (key: string) => structuredClone(store(name).get(key)),
    getAll: async () => structuredClone([...store(name).values()]),
    getAllKeys: async () => [...store(name).keys()],
    count: async () => store(name).size,
    put: async (value: Entry, key?: string) => {
      if (refusal) throw new DOMException('refused', refusal);
      store(name).set(String(key ?? value.key), structuredClone(value));
    },
    delete: async (key: string) => void store(name).delete(key),
    clear: async () => store(name).clear(),
  });
  const whole = {
    get: (name: string, key: string) => handle(name).get(key),
    getAll: (name: string) => handle(name).getAll(),
    getAllKeys: (name: string) => handle(name).getAllKeys(),
    count: (name: string) => handle(name).count(),
    put: (name: string, value: Entry, key?: string) => handle(name).put(value, key),
    delete: (name: string, key: string) => handle(name).delete(key),
    transaction: (names: string | readonly string[]) => {
      const before = [names].flat().map((name) => [name, new Map(store(name))] as const);
      return {
        store: handle([names].flat()[0] as string),
        objectStore: handle,
        done: Promise.resolve(),
        error: null,
        abort: () => {
          for (const [name, entries] of before) stores.set(name, entries);
        },
      };
    },
  };
  return {
    database: whole as unknown as DeviceDatabase,
    store,
    refuse: (name) => {
      refusal = name;
    },
  };
}
