// The rooms of this server: opened here, found by their code, taken from the log when they are first asked for.
import type { RoomSetup } from '../../core/room/setup.ts';
import { positionAt, type RoomScenarios } from '../../ink/room-position.ts';
import type { Opened, Opening } from '../../workshop/messages.ts';
import { FACILITATOR, type LiveRoom, openLiveRoom } from './live-room.ts';
import { editionOf, loadRoomScenarios, type ServedStory } from './room-scenarios.ts';
import type { LogEntry, RoomStore } from './room-store.ts';
import { hashOf, newRoomCode, newSecret, newSeed } from './secrets.ts';
import type { WriteQueue } from './write-queue.ts';

export interface OpenRooms {
  /** Undefined where there is no such scenario, or no such scenes in this order. */
  open(opening: Opening): Promise<Opened | undefined>;
  find(code: string): Promise<LiveRoom | undefined>;
  /** Erases the room for good; whoever still holds it finds that it takes nothing any longer. */
  erase(codes: readonly string[]): Promise<void>;
}

export interface OpenRoomsParts {
  store: RoomStore;
  queue: WriteQueue;
  shelf: readonly ServedStory[];
  now: () => number;
}

export function createOpenRooms({ store, queue, shelf, now }: OpenRoomsParts): OpenRooms {
  const rooms = new Map<string, Promise<LiveRoom | undefined>>();
  /** Scenarios that rooms in memory play, by edition. */
  const editions = new Map<string, Promise<RoomScenarios>>();

  const scenariosOf = (edition: string) => {
    const found = editions.get(edition) ?? store.scenarios(edition);
    editions.set(edition, found);
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
      const setup: RoomSetup = { ...opening, shape: scenario.shape, seed: newSeed() };
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
    find(code) {
      const known = rooms.get(code);
      if (known) return known;
      const loading = load(code);
      rooms.set(code, loading);
      const forget = () => rooms.get(code) === loading && rooms.delete(code);
      // Codes that somebody guesses must not fill the memory.
      void loading.then((found) => found || forget(), forget);
      return loading;
    },
    async erase(codes) {
      for (const code of codes) rooms.delete(code);
      await queue.drained();
      await store.erase(codes);
    },
  };
}
