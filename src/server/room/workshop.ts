// The live workshop as a part of the server: its folder opened, its routes and lines attached, everything closed in order.
import type { AddressInfo } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../addresses.ts';
import { createRehearsals } from '../rehearsal/rehearsals.ts';
import { realTimers, type Timers } from '../rehearsal/timers.ts';
import { openDataFolder } from './data-folder.ts';
import { registerHere } from './here-route.ts';
import { createLimits, plainAddress } from './limits.ts';
import { createOpenRooms } from './open-rooms.ts';
import { createReachedDevices } from './reached-devices.ts';
import { PORT_HELD_FOR, rememberedPort, rememberPort } from './remembered-port.ts';
import { eraseOldRooms, onceADay } from './retention.ts';
import { registerRoomRoutes } from './room-routes.ts';
import type { ServedStory } from './room-scenarios.ts';
import { attachRoomSockets } from './room-sockets.ts';
import { createRoomStore } from './room-store.ts';
import { createWriteQueue } from './write-queue.ts';

export interface WorkshopOptions {
  /** Absolute path of the folder in which rooms are kept; made if it is not there. */
  readonly data: string;
  /** Scenarios that rooms can be opened with. */
  readonly shelf: readonly ServedStory[];
  /** The interface that the server listens on. */
  readonly host: string;
  readonly publicUrl?: string;
  /** Milliseconds since 1970; tests bring their own. */
  readonly now?: () => number;
  readonly timers?: Timers;
}

/** How often rooms that nobody uses are looked for, in milliseconds. */
const SWEEP = 5 * 60_000;

/** Attaches the rooms to a server that does not listen yet. Throws SettingError where the folder cannot be used. */
export async function registerWorkshop(app: FastifyInstance, options: WorkshopOptions): Promise<void> {
  const { data, shelf, host, publicUrl, now = Date.now, timers = realTimers } = options;
  const failed = (error: unknown) => app.log.error({ err: error }, 'room');
  const folder = await openDataFolder(data);
  const store = createRoomStore(folder.database);
  const queue = createWriteQueue(store.append);
  const rooms = createOpenRooms({ store, queue, shelf, now });
  const limits = createLimits(() => performance.now());
  const devices = createReachedDevices();
  const rehearsals = createRehearsals(timers, failed);
  const sockets = attachRoomSockets(app.server, {
    rooms,
    limits,
    rehearsals,
    now,
    ticks: () => performance.now(),
    reached: devices.reached,
    failed,
  });
  const eraseOld = async () => {
    for (const code of await eraseOldRooms(store, rooms, now())) sockets.erased(code);
  };
  const portOf = () => (app.server.address() as AddressInfo | null)?.port;
  const holdPort = (until: number) => {
    const port = portOf();
    if (port !== undefined) rememberPort(data, { port, until });
  };

  await eraseOld();
  const stopErasing = onceADay(() => void eraseOld().catch(failed));
  const sweeping = setInterval(() => rooms.letGo(sockets.isUsed), SWEEP);
  sweeping.unref();

  app.addHook('onRequest', async (request) => devices.reached(request.ip));
  app.addHook('onListen', async () => {
    const held = rememberedPort(data, now());
    if (held) holdPort(held.until);
  });
  await app.register(async (scope) => {
    await scope.register(rateLimit, {
      global: false,
      timeWindow: 60_000,
      keyGenerator: ({ ip }) => plainAddress(ip),
      // Through a server in front of this one, everybody comes from this computer.
      allowList: ({ ip }) => isLoopback(plainAddress(ip)),
      errorResponseBuilder: () => ({ statusCode: 429, refused: 'too-many-tries' }),
    });
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    registerRoomRoutes(scope, {
      rooms,
      limits,
      opened: () => holdPort(now() + PORT_HELD_FOR),
      erased: sockets.erased,
    });
    registerHere(scope, { host, publicUrl, devices: devices.count });
  });
  app.addHook('preClose', async () => {
    stopErasing();
    clearInterval(sweeping);
    rehearsals.stopAll();
    sockets.close();
  });
  app.addHook('onClose', async () => {
    await queue.drained();
    await folder.close();
  });
}
