// The rooms of this server: opened here, found by their code, taken from the log when they are first asked for.
import type { RoomSetup } from '../../core/room/setup.ts';
import { positionAt, type RoomScenarios } from '../../ink/room-position.ts';
import type { Opened, Opening } from '../../workshop/messages.ts';
import { FACILITATOR, type LiveRoom, openLiveRoom } from './live-room.ts';
import type { LogEntry } from './log-entry.ts';
import { editionOf, loadRoomScenarios, type ServedStory } from './room-scenarios.ts';
import type { RoomStore } from './room-store.ts';
import { hashOf, newRoomCode, newSecret, newSeed } from './secrets.ts';
import type { WriteQueue } from './write-queue.ts';

export interface OpenRooms {
  /** Undefined where there is no such scenario, or no such scenes in this order. */
  open(opening: Opening): Promise<Opened | undefined>;
  find(code: string): Promise<LiveRoom | undefined>;
  /** Erases rooms for good; whoever still holds one finds that it takes nothing any longer. */
  erase(codes: readonly string[]): Promise<void>;
  /** Forgets, in memory alone, rooms that nobody uses and nobody has asked for in a while. */
  letGo(isUsed: (code: string) => boolean): void;
}

export interface OpenRoomsParts {
  store: RoomStore;
  queue: WriteQueue;
  shelf: readonly ServedStory[];
  now: () => number;
  /** The seed of a new room's play. */
  seed?: () => number;
}

/** Far longer than anything that was begun with a room takes to end, in milliseconds. */
const WHILE = 10 * 60_000;

export function createOpenRooms({ store, queue, shelf, now, seed = newSeed }: OpenRoomsParts): OpenRooms {
  const rooms = new Map<string, { loading: Promise<LiveRoom | undefined>; asked: number }>();
  /** Scenarios that rooms in memory play, by edition. */
  const editions = new Map<string, Promise<RoomScenarios>>();
  /** Rooms that are being erased: nobody may take them from the log once more. */
  const leaving = new Set<string>();

  const scenariosOf = (edition: string) => {
    const found = editions.get(edition) ?? store.scenarios(edition);
    editions.set(edition, found);
    found.catch(() => editions.delete(edition));
    return found;
  };
  const load = async (code: string): Promise<LiveRoom | undefined> => {
    const kept = await store.find(code);
    if (!kept) return undefined;
    return openLiveRoom(kept, await scenariosOf(kept.edition), await store.log(code), queue, now);
  };

  return {
    async open(opening) {
      const scenarios = await loadRoomScenarios(shelf, opening.scenario);
      const [scenario] = Object.values(scenarios ?? {});
      if (!scenarios || !scenario) return undefined;
      const { scenes } = scenario.manifest;
      const from = scenes.findIndex(({ id }) => id === opening.from);
      const until = scenes.findIndex(({ id }) => id === opening.until);
      if (from === -1 || until < from) return undefined;
      const setup: RoomSetup = { ...opening, shape: scenario.shape, seed: seed() };
      const position = positionAt(scenarios, scenes[from]?.entry ?? [], setup.seed);
      const host = newSecret();
      const edition = editionOf(scenarios);
      for (;;) {
        const code = newRoomCode();
        const first: LogEntry = {
          room: code,
          seat: FACILITATOR,
          commandId: 'open',
          event: { seq: 1, at: now(), body: { kind: 'opened', code, setup, position } },
        };
        if (await store.create({ code, host: hashOf(host), edition }, first, scenarios)) return { code, host };
      }
    },
    async find(code) {
      if (leaving.has(code)) return undefined;
      const loading = rooms.get(code)?.loading ?? load(code);
      rooms.set(code, { loading, asked: now() });
      try {
        const found = await loading;
        // Codes that somebody guesses must not fill the memory.
        if (!found) rooms.delete(code);
        return leaving.has(code) ? undefined : found;
      } catch (error) {
        rooms.delete(code);
        throw error;
      }
    },
    async erase(codes) {
      if (codes.length === 0) return;
      for (const code of codes) leaving.add(code);
      try {
        for (const code of codes) (await rooms.get(code)?.loading)?.close();
        await queue.drained();
        await store.erase(codes);
      } finally {
        for (const code of codes) {
          rooms.delete(code);
          leaving.delete(code);
        }
      }
    },
    letGo(isUsed) {
      for (const [code, { asked }] of [...rooms]) {
        if (!isUsed(code) && now() - asked > WHILE) rooms.delete(code);
      }
      if (rooms.size === 0) editions.clear();
    },
  };
}
