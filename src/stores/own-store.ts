// Scenarios of a person's own: which are kept on this device, and their places on the shelf behind what ships.
// Reading, checking and building them is heavy and has files of its own, which are fetched when they are needed.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BuiltOwn, OwnScenario, ScenarioFiles } from '../core/own-scenario.ts';
import type { SharedSources } from '../ink/read-sources.ts';
import type { OwnKeeper } from '../storage/own-keeper.ts';
import type { ShelvedStory } from './story-shelf.ts';

/** What own scenarios stand on: all that they may refer to, and one to begin with. */
export interface OwnGround {
  shared: SharedSources;
  template: ScenarioFiles;
}

export interface OwnState {
  /** Newest first. */
  kept: readonly OwnScenario[];
  /** Keys of entries that cannot be read any more. */
  damaged: readonly string[];
  ground(): Promise<OwnGround>;
  refresh(): Promise<void>;
  /** Resolves to whether it is kept beyond this page. One of the same id gives way to it. */
  keep(files: ScenarioFiles, built: BuiltOwn, now: number): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export type OwnStore = StoreApi<OwnState>;

/** `shelf` is the shelf of all stores: what is kept here joins it. */
export function createOwnStore(
  shelf: ShelvedStory[],
  keeper: OwnKeeper,
  fetchGround: () => Promise<OwnGround>,
): OwnStore {
  const shipped = shelf.length;
  return createStore((set, get) => ({
    kept: [],
    damaged: [],
    ground: fetchGround,
    async refresh() {
      const found = await keeper.all();
      shelf.splice(shipped, shelf.length, ...found.kept.map((own) => shelved(own, keeper, get)));
      set(found);
    },
    async keep(files, built, now) {
      const { basisOf } = await import('./build-own.ts');
      const own = { key: built.card.id, files, card: built.card, updated: now };
      const stays = await keeper.keep(own, basisOf(files, (await fetchGround()).shared), built);
      await get().refresh();
      return stays;
    },
    async remove(key) {
      await keeper.remove(key);
      await get().refresh();
    },
  }));
}

function shelved(own: OwnScenario, keeper: OwnKeeper, get: () => OwnState): ShelvedStory {
  let found: Promise<BuiltOwn> | undefined;
  const built = () => {
    found ??= import('./build-own.ts').then(({ builtOf }) => builtOf(own, keeper, get()));
    found.catch(() => {
      found = undefined;
    });
    return found;
  };
  const { locales } = own.card;
  return {
    card: own.card,
    load: Object.fromEntries(locales.map((locale) => [locale, async () => (await built()).scenarios[locale]])),
    opening: Object.fromEntries(locales.map((locale) => [locale, async () => (await built()).openings[locale]])),
    graph: async () => (await built()).graph,
  } as ShelvedStory;
}
