import { describe, expect, it } from 'vitest';
import { createEntryKeeper } from '../../src/storage/entry-keeper.ts';
import { createPlayKeeper } from '../../src/storage/play-keeper.ts';
import { createDebriefStore } from '../../src/stores/debrief-store.ts';
import { createLibraryStore, unfinishedPlay } from '../../src/stores/library-store.ts';
import { createNotesStore } from '../../src/stores/notes-store.ts';
import { createOfflineStore } from '../../src/stores/offline-store.ts';
import { createOwnStore } from '../../src/stores/own-store.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import { savePlays } from '../../src/stores/save-plays.ts';
import { createSettingsStore } from '../../src/stores/settings-store.ts';
import { createStagedStore } from '../../src/stores/staged-store.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';

function page() {
  const keeper = createPlayKeeper(Promise.resolve(undefined));
  const shelf = fixtureShelf();
  const play = createPlayStore(shelf);
  const stores = {
    shelf,
    play,
    staged: createStagedStore(play),
    settings: createSettingsStore(),
    library: createLibraryStore(keeper),
    notes: createNotesStore(
      {
        sentences: createEntryKeeper(Promise.resolve(undefined), 'sentences'),
        intentions: createEntryKeeper(Promise.resolve(undefined), 'intentions'),
      },
      () => 0,
    ),
    debrief: createDebriefStore(shelf, play),
    offline: createOfflineStore(),
    own: createOwnStore(
      async () => false,
      () => Promise.reject(new Error('unused')),
    ),
  };
  let clock = 0;
  savePlays(stores, keeper, () => ++clock);
  return stores;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function answer(stores: ReturnType<typeof page>, option: number) {
  while (!stores.play.getState().decision) stores.play.getState().advance();
  stores.play.getState().choose(option);
  await settled();
}

describe('saving plays', () => {
  it('keeps a play from its first choice on, and nothing before', async () => {
    const stores = page();
    await stores.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await settled();
    expect(stores.library.getState().saved).toEqual([]);
    await answer(stores, 0);
    expect(unfinishedPlay(stores.library.getState().saved, 'dua-menit')?.play.choices).toEqual([0]);
  });

  it('is one entry a play, whatever is taken back, and marks it finished with what it came to', async () => {
    const stores = page();
    await stores.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(stores, 1);
    stores.play.getState().undo();
    await answer(stores, 0);
    await answer(stores, 1);
    const { saved, problem } = stores.library.getState();
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ finished: true, record: { outcome: 'pulang-tenang', scores: [100, 50, 100] } });
    expect(saved[0]?.record?.quotes).toEqual([{ scene: 'pintu', said: expect.stringContaining('kesal') }]);
    expect(problem).toBe('blocked');
  });

  it('leaves a finished play as it is when one of its decisions is played again', async () => {
    const stores = page();
    await stores.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(stores, 0);
    await answer(stores, 1);
    stores.play.getState().forkAt(1);
    await settled();
    stores.play.getState().forkAt(0);
    await answer(stores, 2);
    const { saved } = stores.library.getState();
    expect(saved.map((one) => [one.finished, one.play.choices])).toEqual([
      [false, [2]],
      [true, [0, 1]],
    ]);
    await answer(stores, 0);
    expect(stores.library.getState().saved.map((one) => one.play.choices)).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  it('keeps two plays apart, newest first, and removes one', async () => {
    const stores = page();
    for (const seed of [1, 2]) {
      await stores.play.getState().open('dua-menit', { locale: 'id', seed });
      await answer(stores, 2);
    }
    const { saved, remove } = stores.library.getState();
    expect(saved.map((one) => one.play.seed)).toEqual([2, 1]);
    await remove(saved[0]?.key as string);
    expect(stores.library.getState().saved.map((one) => one.play.seed)).toEqual([1]);
  });
});
