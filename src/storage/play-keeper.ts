// Keeps plays on this device, one entry a play, written at every choice. What it cannot keep it says, and the game goes on.

import { DamagedPlay, readPlay, writePlay } from '../core/written-play.ts';
import type { DeviceDatabase } from './device-database.ts';
import type { SavedPlay } from './saved-play.ts';

export type StorageProblem = 'blocked' | 'full';

/** What lies in the database: the play in its written form, so that damage shows. */
interface Stored extends Omit<SavedPlay, 'play' | 'damaged'> {
  written: string;
}

export interface PlayKeeper {
  /** All plays, newest first. Damaged entries are included and marked. */
  all(): Promise<SavedPlay[]>;
  keep(saved: SavedPlay): Promise<void>;
  remove(key: string): Promise<void>;
  /** What went wrong last, if keeping does not work here. */
  problem(): StorageProblem | undefined;
}

/** What is asked of it before the database is open waits for that. */
export function createPlayKeeper(opening: Promise<DeviceDatabase | undefined>): PlayKeeper {
  let problem: StorageProblem | undefined;
  const open = opening.then((database) => {
    if (!database) problem = 'blocked';
    return database;
  });
  // Without a database the plays live as long as the page.
  const memory = new Map<string, Stored>();

  return {
    async all() {
      const database = await open;
      const stored = database
        ? ((await database.getAll('plays').catch(() => [])) as unknown as Stored[])
        : [...memory.values()];
      return stored.map(unpack).sort((a, b) => b.updated - a.updated);
    },
    async keep(saved) {
      const entry = pack(saved);
      memory.set(saved.key, entry);
      const database = await open;
      if (!database) return;
      try {
        await database.put('plays', entry as never);
        problem = undefined;
      } catch (error) {
        problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    async remove(key) {
      memory.delete(key);
      const database = await open;
      await database?.delete('plays', key).catch(() => undefined);
    },
    problem: () => problem,
  };
}

function pack({ play, damaged: _, ...rest }: SavedPlay): Stored {
  return { ...rest, written: writePlay(play) };
}

function unpack({ written, ...rest }: Stored): SavedPlay {
  try {
    return { ...rest, play: readPlay(written) };
  } catch (error) {
    if (!(error instanceof DamagedPlay)) throw error;
    const play = {
      scenario: String(written).split('~')[1] ?? '',
      shape: '',
      locale: 'id' as const,
      seed: 0,
      choices: [],
    };
    return { ...rest, play, damaged: true };
  }
}
