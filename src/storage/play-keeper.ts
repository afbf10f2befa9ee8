// Keeps plays on this device, one entry a play, written at every choice. What it cannot keep it says, and the game goes on.

import type { Play } from '../core/play.ts';
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
  /**
   * Resolves to false where that would undo what another page has kept under this key: it is left alone then. `known` is
   * the play that the caller takes to be kept there.
   */
  keep(saved: SavedPlay, known?: Play): Promise<boolean>;
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
  // What could not be kept lives as long as the page.
  const memory = new Map<string, Stored>();

  return {
    async all() {
      const database = await open;
      const stored = ((await database?.getAll('plays').catch(() => [])) ?? []) as unknown as Stored[];
      const newest = new Map([...stored.map((one) => [one.key, one] as const), ...memory]);
      return [...newest.values()].map(unpack).sort((a, b) => b.updated - a.updated);
    },
    async keep(saved, known) {
      const entry = pack(saved);
      memory.set(saved.key, entry);
      const database = await open;
      if (!database) return true;
      try {
        const change = database.transaction('plays', 'readwrite');
        // It tells of the same failure once more.
        change.done.catch(() => undefined);
        const before = (await change.store.get(saved.key)) as unknown as Stored | undefined;
        const way = before ? compare(saved, before, known) : 'goes-on';
        if (way === 'goes-on') await change.store.put(entry as never);
        await change.done;
        memory.delete(saved.key);
        if (way === 'parts') return false;
        problem = undefined;
      } catch (error) {
        problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
      return true;
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

/** How a play stands to what is kept under its key: `same` is nothing new, and what was played stays as old as it is. */
function compare({ play, finished }: SavedPlay, before: Stored, known: Play | undefined): 'same' | 'goes-on' | 'parts' {
  const { play: kept, damaged } = unpack(before);
  if (damaged) return 'parts';
  if (isAlike(kept, play) && before.finished === finished) return 'same';
  const goesOn = kept.shape === play.shape && kept.choices.every((choice, i) => choice === play.choices[i]);
  return goesOn || (known && isAlike(kept, known)) ? 'goes-on' : 'parts';
}

function isAlike(one: Play, other: Play): boolean {
  return one.shape === other.shape && one.choices.join() === other.choices.join();
}
