// When the stage is fetched: with the first choice of a play, and at once before a hall.
import { expect, test, vi } from 'vitest';
import { moments } from '../../src/core/moments.ts';
import { replay } from '../../src/ink/run.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import { createSettingsStore } from '../../src/stores/settings-store.ts';
import { createStagedStore } from '../../src/stores/staged-store.ts';
import type { Stores } from '../../src/stores/stores.ts';
import { stageCalls } from '../../src/stores/when-to-load.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';
import { fixturePlay, fixtureScenario } from '../support/fixture-story.ts';

function page() {
  const play = createPlayStore(fixtureShelf());
  const stores = { play, staged: createStagedStore(play), settings: createSettingsStore() };
  const stop = vi.fn();
  const start = vi.fn(async () => ({ stop }));
  const settled = stageCalls(stores as unknown as Stores, start);
  return { ...stores, start, stop, settled };
}

function room() {
  const scenario = fixtureScenario('id');
  const trace = replay(scenario, fixturePlay());
  return { scenario, trace, moments: moments(trace), at: 0 };
}

test('a play waits with it until there is something to choose', async () => {
  const { play, start } = page();
  await play.getState().open('dua-menit', { locale: 'id', seed: 7 });
  expect(start).not.toHaveBeenCalled();
  play.getState().advance();
  expect(start).toHaveBeenCalledOnce();
});

test('a projector has it from the first line', () => {
  const { staged, start } = page();
  staged.getState().watch(room());
  expect(start).toHaveBeenCalledOnce();
});

test('nobody has it while data is saved', async () => {
  const { staged, settings, start, stop, settled } = page();
  settings.getState().change({ dataSaver: true });
  staged.getState().watch(room());
  expect(start).not.toHaveBeenCalled();
  settings.getState().change({ dataSaver: false });
  expect(start).toHaveBeenCalledOnce();
  await settled();
  settings.getState().change({ dataSaver: true });
  await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
});
