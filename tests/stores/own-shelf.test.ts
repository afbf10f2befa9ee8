// Scenarios of one's own on the shelf: kept, found again by another page, played, carried to another device, and gone when they are removed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDeviceFile, writeDeviceFile } from '../../src/core/device-file.ts';
import { writtenId } from '../../src/core/own-scenario.ts';
import { checkOwn } from '../../src/ink/own-check.ts';
import { pickFiles } from '../../src/ink/pick-files.ts';
import { unzipFiles } from '../../src/ink/unzip-files.ts';
import type { DeviceDatabase } from '../../src/storage/device-database.ts';
import { createDeviceKeeper } from '../../src/storage/device-keeper.ts';
import { createOwnKeeper } from '../../src/storage/own-keeper.ts';
import { createOwnShelf } from '../../src/stores/own-shelf.ts';
import { createOwnStore } from '../../src/stores/own-store.ts';
import { packOwn } from '../../src/stores/pack-own.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import type { ShelvedStory } from '../../src/stores/story-shelf.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';
import { keptDatabase } from '../support/kept-database.ts';
import { SHARED, TEMPLATE } from '../support/own-shared.ts';
import { markedScenario, smallScenario } from '../support/small-scenario.ts';
import { WORKERS, workers } from '../support/worker-here.ts';

const SMALL = smallScenario();
const ID = 'milik-satu-huruf';

beforeEach(() => {
  vi.stubGlobal('Worker', WORKERS.here);
  Object.assign(workers, { started: 0, ended: 0 });
});
afterEach(() => vi.unstubAllGlobals());

/** A page on a device: its shelf, what it shows, and a play store on it. */
async function page(database?: DeviceDatabase, shared = SHARED) {
  const shelf: ShelvedStory[] = [...fixtureShelf()];
  const own = createOwnStore(
    async () => ((await database?.count('scenarios')) ?? 0) > 0,
    async (show) =>
      createOwnShelf(
        shelf,
        createOwnKeeper(Promise.resolve(database)),
        async () => ({ shared, template: TEMPLATE }),
        show,
      ),
  );
  await own.getState().refresh();
  return { shelf, own, play: createPlayStore(shelf), ids: () => shelf.map(({ card }) => card.id) };
}

const builtOf = (files = SMALL) => checkOwn(files, SHARED).built!;

async function playToEnd({ play }: Awaited<ReturnType<typeof page>>, id: string) {
  await play.getState().open(id, { locale: 'en', seed: 3 });
  for (let step = 0; step < 200 && play.getState().trace?.outcome === undefined; step++) {
    const { decision, failure } = play.getState();
    if (failure) throw new Error(JSON.stringify(failure));
    if (!decision) play.getState().advance();
    else {
      play.getState().choose(decision.options[0]!.index);
      await vi.waitFor(() => expect(play.getState().awaited).toBeUndefined());
    }
  }
  return play.getState().trace!;
}

describe('an own scenario', () => {
  it('stands behind what ships, is found by the next page, and is played there without being checked again', async () => {
    const { database } = keptDatabase();
    const here = await page(database);
    expect(await (await here.own.getState().shelf()).keep(SMALL, builtOf(), 5)).toBe(true);
    expect(here.ids()).toEqual(['dua-menit', ID]);
    const next = await page(database);
    expect(next.ids()).toEqual(['dua-menit', ID]);
    expect(next.own.getState().kept).toMatchObject([{ key: ID, files: SMALL, updated: 5 }]);
    const trace = await playToEnd(next, ID);
    expect(trace).toMatchObject({ outcome: 'selesai', play: { scenario: ID, locale: 'id' } });
    expect(trace.play.choices).toHaveLength(5);
    expect(workers.started).toBe(0);
    expect(await next.shelf[1]!.graph()).toBeDefined();
  });

  it('gives way to a newer one of the same id, and goes when it is removed', async () => {
    const { database } = keptDatabase();
    const here = await page(database);
    const shelf = await here.own.getState().shelf();
    await shelf.keep(SMALL, builtOf(), 5);
    const other = smallScenario((ink) => ink.replace('Pagi di kantor', 'Siang di kantor'));
    await shelf.keep(other, builtOf(other), 6);
    expect(here.ids()).toEqual(['dua-menit', ID]);
    expect((await page(database)).own.getState().kept).toMatchObject([{ files: other }]);
    await shelf.remove(ID);
    expect(here.ids()).toEqual(['dua-menit']);
    expect((await page(database)).ids()).toEqual(['dua-menit']);
  });

  it('never hides one that ships: it is played under an id of its own', async () => {
    const { database } = keptDatabase();
    const here = await page(database);
    const files = smallScenario((ink) => ink, { id: 'dua-menit' });
    await (await here.own.getState().shelf()).keep(files, builtOf(files), 1);
    expect(here.ids()).toEqual(['dua-menit', 'milik-dua-menit']);
  });

  it('is built once more from its files where what was built is gone or stands on an older rubric', async () => {
    const { database, store } = keptDatabase();
    await (await (await page(database)).own.getState().shelf()).keep(SMALL, builtOf(), 5);
    store('built').clear();
    expect((await playToEnd(await page(database), ID)).outcome).toBe('selesai');
    expect(workers.started).toBe(1);
    await playToEnd(await page(database), ID);
    expect(workers.started).toBe(1);
    const rubric = { ...SHARED, behaviours: SHARED.behaviours.map((one) => ({ ...one, source: 'lain' })) };
    await playToEnd(await page(database, rubric), ID);
    expect(workers.started).toBe(2);
  });

  it('that has become unsound is not played, and that is said', async () => {
    const { database } = keptDatabase();
    await (await (await page(database)).own.getState().shelf()).keep(SMALL, builtOf(), 5);
    const poorer = { ...SHARED, behaviours: SHARED.behaviours.filter(({ id }) => id !== 'asks-interest') };
    const { play } = await page(database, poorer);
    await play.getState().open(ID, { locale: 'id', seed: 1 });
    expect(play.getState()).toMatchObject({ phase: 'failed', failure: { kind: 'not-loaded', id: ID } });
  });

  it('without a place to keep it stays as long as the page', async () => {
    const { database, refuse } = keptDatabase();
    refuse('QuotaExceededError');
    for (const kept of [database, undefined]) {
      const here = await page(kept);
      expect(await (await here.own.getState().shelf()).keep(SMALL, builtOf(), 5)).toBe(false);
      expect(here.ids()).toEqual(['dua-menit', ID]);
      expect((await playToEnd(here, ID)).outcome).toBe('selesai');
      expect((await page(kept)).ids()).toEqual(['dua-menit']);
    }
  });

  it('that lies damaged in the database is named and left alone', async () => {
    const { database, store } = keptDatabase();
    const here = await page(database);
    await (await here.own.getState().shelf()).keep(SMALL, builtOf(), 5);
    store('scenarios').set('milik-rusak', { key: 'milik-rusak', files: 7 });
    const next = await page(database);
    expect(next.ids()).toEqual(['dua-menit', ID]);
    expect(next.own.getState().damaged).toEqual(['milik-rusak']);
    await (await next.own.getState().shelf()).remove('milik-rusak');
    expect(next.own.getState().damaged).toEqual([]);
  });
});

describe('carried away', () => {
  it('as a zip, it is the same when it is opened elsewhere', () => {
    for (const files of [SMALL, TEMPLATE, markedScenario()]) {
      const { name, bytes } = packOwn(files);
      expect(name).toBe(JSON.parse(files['scenario.json'] ?? '').id);
      expect(pickFiles(unzipFiles(bytes))).toEqual(files);
    }
    expect(packOwn({ 'scenario.json': 'bukan JSON' }).name).toBe('skenario');
    expect(packOwn(SMALL, ID).name).toBe(writtenId(ID));
  });

  it('with everything of a device, it is played on the next one', async () => {
    const from = keptDatabase();
    await (await (await page(from.database)).own.getState().shelf()).keep(SMALL, builtOf(), 5);
    const file = writeDeviceFile(await createDeviceKeeper(Promise.resolve(from.database)).everything());
    const to = keptDatabase();
    await createDeviceKeeper(Promise.resolve(to.database)).takeIn(readDeviceFile(file));
    const there = await page(to.database);
    expect(there.own.getState().kept).toEqual((await page(from.database)).own.getState().kept);
    expect((await playToEnd(there, ID)).outcome).toBe('selesai');
    // What it is played from was made there: the file brought none.
    expect(workers.started).toBe(1);
  });
});
