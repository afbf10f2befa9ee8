// A server with rooms for a test: on a port and a folder of its own, asked over real sockets, stopped and started again on the same data.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Timers } from '../../../src/server/rehearsal/timers.ts';
import type { ServedStory } from '../../../src/server/room/room-scenarios.ts';
import { buildServer } from '../../../src/server/server.ts';
import type { Opened, Opening } from '../../../src/workshop/messages.ts';
import { fixtureShelf } from '../../support/fixture-shelf.ts';

export const OPENING: Opening = {
  scenario: 'dua-menit',
  locale: 'id',
  mode: 'together',
  named: false,
  votes: 'all',
  from: 'pintu',
  until: 'meja',
  plan: 45,
  rehearsal: false,
};

export interface ServedRooms {
  readonly data: string;
  url(): string;
  app(): FastifyInstance;
  /** Opens a room and gives its code and its facilitator's secret. */
  open(opening?: Partial<Opening>): Promise<Opened>;
  ask(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
  /** On the same data; `changes` to what it was started with. */
  start(changes?: Partial<ServedRoomsOptions>): Promise<void>;
  /** Stops it for good and takes its folder away. */
  end(): Promise<void>;
}

export interface ServedRoomsOptions {
  shelf: readonly ServedStory[];
  now: () => number;
  timers: Timers;
  host: string;
  publicUrl: string;
}

export async function serveRooms(options: Partial<ServedRoomsOptions> = {}): Promise<ServedRooms> {
  const folder = mkdtempSync(join(tmpdir(), 'lakon-rooms-'));
  const data = join(folder, 'data');
  let app: FastifyInstance | undefined;
  let url = '';
  const served: ServedRooms = {
    data,
    url: () => url,
    app: () => app as FastifyInstance,
    async open(opening = {}) {
      const response = await served.ask('/api/rooms', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...OPENING, ...opening }),
      });
      if (response.status !== 201) throw new Error(`Opened with ${response.status}: ${await response.text()}`);
      return (await response.json()) as Opened;
    },
    ask: (path, init) => fetch(`${url}${path}`, init),
    async stop() {
      await app?.close();
    },
    async start(changes = {}) {
      const host = changes.host ?? options.host ?? '127.0.0.1';
      const workshop = { data, shelf: fixtureShelf(), ...options, ...changes, host };
      app = await buildServer({ webRoot: folder, workshop });
      const listening = await app.listen({ port: 0, host });
      url = listening.replace('0.0.0.0', '127.0.0.1');
    },
    async end() {
      await app?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await served.start();
  return served;
}
