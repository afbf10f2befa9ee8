import { describe, expect, it } from 'vitest';
import type { DeviceDatabase } from '../../src/storage/device-database.ts';
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
import { keptDatabase } from '../support/kept-database.ts';

let clock = 0;

function page(database?: DeviceDatabase) {
  const keeper = createPlayKeeper(Promise.resolve(database));
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

/** A second tab: it has read what is kept, and has opened the play that is under way there. */
async function tabOn(database: DeviceDatabase) {
  const tab = page(database);
  await tab.library.getState().refresh();
  const saved = unfinishedPlay(tab.library.getState().saved, 'dua-menit');
  if (saved) await tab.play.getState().open('dua-menit', { locale: 'id', play: saved.play });
  await settled();
  return tab;
}

const kept = async (database: DeviceDatabase) => {
  const all = await createPlayKeeper(Promise.resolve(database)).all();
  return all.map(({ play, finished }) => [play.choices.join(''), finished]).sort();
};

describe('two tabs with one play', () => {
  it('keep both ways where it parts, and one entry as long as it does not', async () => {
    const { database } = keptDatabase();
    const here = page(database);
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(here, 0);
    const there = await tabOn(database);
    expect(await kept(database)).toEqual([['0', false]]);
    await answer(here, 1);
    expect(await kept(database)).toEqual([['01', true]]);
    // It still stands at the first decision, and knows nothing of the other's second.
    await answer(there, 0);
    expect(await kept(database)).toEqual([
      ['00', true],
      ['01', true],
    ]);
  });

  it('go on with one entry where one tab stopped and the other went on', async () => {
    const { database } = keptDatabase();
    const here = page(database);
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(here, 2);
    const there = await tabOn(database);
    await answer(there, 1);
    expect(await kept(database)).toEqual([['21', true]]);
  });

  it('a choice that is taken back here does not take back what was chosen there', async () => {
    const { database } = keptDatabase();
    const here = page(database);
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(here, 0);
    const there = await tabOn(database);
    there.play.getState().undo();
    await answer(there, 1);
    expect(await kept(database)).toEqual([['1', false]]);
    await answer(here, 0);
    expect(await kept(database)).toEqual([
      ['00', true],
      ['1', false],
    ]);
  });

  it('an old link to a play does not set back what is kept of it', async () => {
    const { database } = keptDatabase();
    const here = page(database);
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(here, 0);
    const { trace } = here.play.getState();
    await answer(here, 1);
    const there = page(database);
    await there.play.getState().open('dua-menit', { locale: 'id', play: trace!.play });
    await settled();
    expect(await kept(database)).toEqual([
      ['0', false],
      ['01', true],
    ]);
  });
});

describe('looking back at plays', () => {
  it('neither makes them newer nor keeps them twice', async () => {
    const { database } = keptDatabase();
    const here = page(database);
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(here, 0);
    await answer(here, 1);
    here.play.getState().forkAt(0);
    await answer(here, 2);
    await answer(here, 1);
    const before = await createPlayKeeper(Promise.resolve(database)).all();
    expect(before.map(({ play }) => play.choices)).toEqual([
      [2, 1],
      [0, 1],
    ]);
    const later = page(database);
    await later.library.getState().refresh();
    for (const { play } of before.toReversed()) {
      await later.play.getState().open('dua-menit', { locale: 'en', play });
      await settled();
    }
    expect(await createPlayKeeper(Promise.resolve(database)).all()).toEqual(before);
  });
});

describe('seeds that begin alike', () => {
  it('are different plays', async () => {
    const { database } = keptDatabase();
    const here = page(database);
    for (const seed of [36, 36 * 36]) {
      await here.play.getState().open('dua-menit', { locale: 'id', seed });
      await answer(here, 0);
    }
    expect(await kept(database)).toHaveLength(2);
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 1 });
    await answer(here, 2);
    expect(await kept(database)).toHaveLength(3);
  });
});

describe('a device without room', () => {
  it('says so, keeps the play as long as the page, and writes it when there is room again', async () => {
    const { database, refuse } = keptDatabase();
    const here = page(database);
    refuse('QuotaExceededError');
    await here.play.getState().open('dua-menit', { locale: 'id', seed: 5 });
    await answer(here, 0);
    expect(here.library.getState().problem).toBe('full');
    expect(unfinishedPlay(here.library.getState().saved, 'dua-menit')?.play.choices).toEqual([0]);
    expect(await kept(database)).toEqual([]);
    refuse();
    await answer(here, 1);
    expect(here.library.getState().problem).toBeUndefined();
    expect(await kept(database)).toEqual([['01', true]]);
  });
});
