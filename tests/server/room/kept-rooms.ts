// Rooms on a file of a test's own, without a network: the store, the queue and the rooms as the server has them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type RoomDatabase } from '../../../src/server/room/database.ts';
import type { LiveRoom } from '../../../src/server/room/live-room.ts';
import type { LogEntry } from '../../../src/server/room/log-entry.ts';
import { createOpenRooms, type OpenRooms } from '../../../src/server/room/open-rooms.ts';
import { createRoomStore, type RoomStore } from '../../../src/server/room/room-store.ts';
import { createWriteQueue } from '../../../src/server/room/write-queue.ts';
import type { Opening } from '../../../src/workshop/messages.ts';
import { fixtureShelf } from '../../support/fixture-shelf.ts';
import { OPENING } from './served-rooms.ts';

export interface KeptRooms {
  readonly folder: string;
  readonly database: RoomDatabase;
  readonly store: RoomStore;
  readonly rooms: OpenRooms;
  /** How many entries each transaction had. */
  readonly groups: readonly number[];
  /** From now on writing fails, or does not. */
  fail(isFailing: boolean): void;
  open(opening?: Partial<Opening>): Promise<LiveRoom>;
  /** Resolves when nothing is on its way to the disk. */
  drained(): Promise<void>;
  /** The same file, as a server that starts anew finds it. */
  again(): OpenRooms;
  end(): Promise<void>;
}

export async function keepRooms(now: () => number = Date.now): Promise<KeptRooms> {
  const folder = mkdtempSync(join(tmpdir(), 'lakon-kept-'));
  const database = await openDatabase(join(folder, 'rooms.db'));
  const store = createRoomStore(database);
  const groups: number[] = [];
  let isFailing = false;
  const write = async (entries: readonly LogEntry[]) => {
    if (isFailing) throw new Error('no space left on the disk');
    groups.push(entries.length);
    await store.append(entries);
  };
  const queue = createWriteQueue(write);
  const again = () => createOpenRooms({ store, queue, shelf: fixtureShelf(), now, seed: () => 7 });
  const rooms = again();
  return {
    folder,
    database,
    store,
    rooms,
    groups,
    drained: queue.drained,
    fail: (failing) => {
      isFailing = failing;
    },
    async open(opening = {}) {
      const opened = await rooms.open({ ...OPENING, ...opening });
      return (await rooms.find(opened?.code ?? '')) as LiveRoom;
    },
    again,
    async end() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
