// The live workshop as a part of the server: its file opened, its routes and lines attached, everything closed in order.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openDatabase } from './database.ts';
import { createOpenRooms } from './open-rooms.ts';
import { registerRoomRoutes } from './room-routes.ts';
import type { ServedStory } from './room-scenarios.ts';
import { attachRoomSockets } from './room-sockets.ts';
import { createRoomStore } from './room-store.ts';
import { createWriteQueue } from './write-queue.ts';

export interface WorkshopOptions {
  /** Folder in which rooms are kept; made if it is not there. */
  readonly data: string;
  /** Scenarios that rooms can be opened with. */
  readonly shelf: readonly ServedStory[];
  /** Milliseconds since 1970; tests bring their own. */
  readonly now?: () => number;
}

/** Attaches the rooms to a server that does not listen yet. Throws where the folder cannot be used. */
export async function registerWorkshop(app: FastifyInstance, { data, shelf, now = Date.now }: WorkshopOptions) {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const database = await openDatabase(join(data, 'rooms.db'));
  const store = createRoomStore(database);
  const queue = createWriteQueue(store.append);
  const rooms = createOpenRooms({ store, queue, shelf, now });
  await app.register(async (scope) => registerRoomRoutes(scope, rooms));
  const io = attachRoomSockets(app.server, rooms, now);
  app.addHook('preClose', async () => {
    io.engine.close();
  });
  app.addHook('onClose', async () => {
    await queue.drained();
    await database.close();
  });
}
