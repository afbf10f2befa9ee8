// The browser's composition root: opens what this device keeps, makes the stores, mounts the page, and only then fetches stage and sound,
// and last of all what is to be kept for playing without a network.
import { shelf as shipped } from 'virtual:lakon-shelf';
import { whenIdle } from './page/idle.ts';
import { CardResult } from './page/library/scenario-card.tsx';
import { mountPage } from './page/mount.tsx';
import { whenQuiet } from './page/quiet.ts';
import { openDeviceDatabase } from './storage/device-database.ts';
import { createEntryKeeper } from './storage/entry-keeper.ts';
import { endFirstVisit, forgetVisits, isFirstVisit } from './storage/first-visit.ts';
import { createPlayKeeper } from './storage/play-keeper.ts';
import { keepSettings, readSettings } from './storage/settings-keeper.ts';
import { createDebriefStore } from './stores/debrief-store.ts';
import { createLibraryStore } from './stores/library-store.ts';
import { createNotesStore } from './stores/notes-store.ts';
import { createOfflineStore } from './stores/offline-store.ts';
import { createOwnStore } from './stores/own-store.ts';
import { createPlayStore } from './stores/play-store.ts';
import { readableSettings } from './stores/read-settings.ts';
import { savePlays } from './stores/save-plays.ts';
import { createSettingsStore, settingsOf } from './stores/settings-store.ts';
import { createStagedStore } from './stores/staged-store.ts';
import { soundCalls, stageCalls } from './stores/when-to-load.ts';

void start();

/** Not awaited above: what is fetched meanwhile often needs a part of this file's chunk, and would wait for it to have run. */
async function start(): Promise<void> {
  const root = document.getElementById('app') as HTMLElement;
  const stageParent = document.getElementById('stage') as HTMLElement;

  const firstVisit = isFirstVisit();
  // There is nothing in it yet: it can wait until the first words stand.
  const database = firstVisit ? new Promise<void>(whenIdle).then(() => openDeviceDatabase()) : openDeviceDatabase();
  const keeper = createPlayKeeper(database);
  const shelf = [...shipped];
  const play = createPlayStore(shelf);
  const library = createLibraryStore(keeper);
  const own = createOwnStore(
    async () => ((await (await database)?.count('scenarios').catch(() => 0)) ?? 0) > 0,
    async (show) => {
      const [{ createOwnKeeper }, { createOwnShelf }] = await Promise.all([
        import('./storage/own-keeper.ts'),
        import('./stores/own-shelf.ts'),
      ]);
      const fetchGround = async () => (await import('virtual:lakon-shared')).value;
      return createOwnShelf(shelf, createOwnKeeper(database), fetchGround, show);
    },
  );
  const kept = Promise.all([readSettings(database), library.getState().refresh(), own.getState().refresh()]).then(
    ([settings]) => settings,
  );
  // What shows it comes meanwhile.
  if (!firstVisit) void CardResult.fetchAhead();
  const stores = {
    shelf,
    play,
    staged: createStagedStore(play),
    library,
    settings: createSettingsStore(firstVisit ? {} : readableSettings(await kept)),
    notes: createNotesStore(
      { sentences: createEntryKeeper(database, 'sentences'), intentions: createEntryKeeper(database, 'intentions') },
      Date.now,
    ),
    debrief: createDebriefStore(shelf, play),
    offline: createOfflineStore(),
    own,
  };

  stores.settings.subscribe((state) => void keepSettings(database, settingsOf(state)));
  savePlays(stores, keeper, Date.now);
  void kept.then((settings) => {
    endFirstVisit();
    // Not the first visit after all, the mark was lost: once more, with what was kept.
    if (firstVisit && !isFirstVisit() && Object.keys(settings).length > 0) location.reload();
  });
  await mountPage(root, stores, async () => {
    const [{ createDeviceKeeper }, { createDevice }, { forgetAllRoomKeys }] = await Promise.all([
      import('./storage/device-keeper.ts'),
      import('./stores/device.ts'),
      import('./storage/room-keys.ts'),
    ]);
    return createDevice(createDeviceKeeper(database), stores, () => {
      forgetVisits();
      forgetAllRoomKeys();
    });
  });

  const stageSettled = stageCalls(stores, async () => {
    await new Promise<void>(whenIdle);
    const [{ startStage }, { stageData }] = await Promise.all([
      import('./stage/start-stage.ts'),
      import('virtual:lakon-stage-data'),
    ]);
    return startStage(stageParent, stores, stageData);
  });
  soundCalls(stores, async () => {
    const { startAudio } = await import('./audio/start-audio.ts');
    return startAudio(stores);
  });
  whenQuiet(stores, () => {
    const keep = async () => (await import('./page/offline/keep-offline.ts')).keepOffline(stores);
    // A network that is lost before anything was kept is met again on the next visit.
    stageSettled()
      .then(keep)
      .catch(() => undefined);
  });
}
