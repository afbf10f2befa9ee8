// Puts scenarios of a person's own on the shelf behind what ships, keeps and removes them, and knows what they stand on.
import type { BuiltOwn, OwnScenario, ScenarioFiles } from '../core/own-scenario.ts';
import type { SharedSources } from '../ink/read-sources.ts';
import type { OwnKeeper } from '../storage/own-keeper.ts';
import { basisOf, builtOf } from './build-own.ts';
import type { ShelvedStory } from './story-shelf.ts';

/** What own scenarios stand on: all that they may refer to, and one to begin with. */
export interface OwnGround {
  shared: SharedSources;
  template: ScenarioFiles;
}

export type ShowOwn = (found: { kept: readonly OwnScenario[]; damaged: readonly string[] }) => void;

export interface OwnShelf {
  ground(): Promise<OwnGround>;
  refresh(): Promise<void>;
  /** Resolves to whether it is kept beyond this page. One of the same id gives way to it. */
  keep(files: ScenarioFiles, built: BuiltOwn, now: number): Promise<boolean>;
  remove(key: string): Promise<void>;
}

/** `shelf` is the one that all stores look at. */
export function createOwnShelf(
  shelf: ShelvedStory[],
  keeper: OwnKeeper,
  ground: () => Promise<OwnGround>,
  show: ShowOwn,
): OwnShelf {
  const shipped = shelf.length;
  const refresh = async () => {
    const found = await keeper.all();
    shelf.splice(shipped, shelf.length, ...found.kept.map(shelved));
    show(found);
  };
  const shelved = (own: OwnScenario): ShelvedStory => {
    let found: Promise<BuiltOwn> | undefined;
    const built = () => {
      found ??= ground()
        .then(({ shared }) => builtOf(own, keeper, shared))
        .catch((error) => {
          found = undefined;
          throw error;
        });
      return found;
    };
    const byLocale = <Part>(part: (built: BuiltOwn, locale: OwnScenario['card']['locales'][number]) => Part) =>
      Object.fromEntries(own.card.locales.map((locale) => [locale, async () => part(await built(), locale)]));
    return {
      card: own.card,
      load: byLocale(({ scenarios }, locale) => scenarios[locale] ?? Object.values(scenarios)[0]!),
      opening: byLocale(({ openings }, locale) => openings[locale]),
      graph: async () => (await built()).graph,
    };
  };
  return {
    ground,
    refresh,
    async keep(files, built, now) {
      const { card } = built;
      const basis = basisOf(files, (await ground()).shared);
      const stays = await keeper.keep({ key: card.id, files, card, updated: now }, basis, built);
      await refresh();
      return stays;
    },
    async remove(key) {
      await keeper.remove(key);
      await refresh();
    },
  };
}
