// The bench: what is opened is checked, what is mended is checked again, and nothing that was written is lost by the way.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioFiles } from '../../src/core/own-scenario.ts';
import { BadUpload } from '../../src/ink/bad-upload.ts';
import { zipFiles } from '../../src/ink/zip-files.ts';
import { createOwnKeeper } from '../../src/storage/own-keeper.ts';
import { type BenchStore, createBenchStore } from '../../src/stores/bench-store.ts';
import { createOwnShelf } from '../../src/stores/own-shelf.ts';
import { createOwnStore } from '../../src/stores/own-store.ts';
import { startCheck } from '../../src/stores/start-check.ts';
import { keptDatabase } from '../support/kept-database.ts';
import { SHARED, TEMPLATE } from '../support/own-shared.ts';
import { smallScenario } from '../support/small-scenario.ts';
import { WORKERS, workers } from '../support/worker-here.ts';

const SMALL = smallScenario();
const FAULTY = smallScenario((ink) => ink.replace('# place: counter', '# place: balai'));

beforeEach(() => {
  vi.stubGlobal('Worker', WORKERS.here);
  Object.assign(workers, { started: 0, ended: 0 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function bench() {
  const { database, refuse } = keptDatabase();
  const own = createOwnStore(
    async () => false,
    async (show) =>
      createOwnShelf(
        [],
        createOwnKeeper(Promise.resolve(database)),
        async () => ({ shared: SHARED, template: TEMPLATE }),
        show,
      ),
  );
  const store = createBenchStore(own);
  return { store, own, refuse, state: () => store.getState() };
}

const errors = (store: BenchStore) =>
  store
    .getState()
    .checked?.findings.filter(({ level }) => level === 'error')
    .map(({ rule }) => rule);
const zip = (files: ScenarioFiles) => ({ zip: zipFiles('x', files) });

describe('the bench', () => {
  it('opens the example and finds nothing to mend', async () => {
    const { state } = bench();
    await state().openTemplate();
    expect(state()).toMatchObject({ phase: 'lying', files: TEMPLATE, edited: false, unsaved: false });
    expect(state().checked).toMatchObject({ findings: [], built: { card: { id: 'milik-map-di-meja' } } });
  });

  it('shows a fault, takes the mended text, and finds it gone', async () => {
    const { store, state } = bench();
    await state().open(zip(FAULTY));
    expect(errors(store)).toEqual(['unknown-asset']);
    expect(await state().keep(1)).toBeUndefined();
    state().edit('id.ink', (FAULTY['id.ink'] ?? '').replace('balai', 'hall'));
    expect(state()).toMatchObject({ edited: true, unsaved: true });
    await state().check();
    expect(errors(store)).toEqual([]);
    expect(state()).toMatchObject({ edited: false, unsaved: true });
  });

  it('keeps what it has checked, and only that', async () => {
    const { state, own } = bench();
    await state().open(zip(SMALL));
    state().edit('id.ink', `${SMALL['id.ink']}\n`);
    expect(await state().keep(1)).toBeUndefined();
    await state().check();
    expect(await state().keep(7)).toBe('milik-satu-huruf');
    expect(state()).toMatchObject({ kept: 'device', unsaved: false });
    expect(own.getState().kept).toMatchObject([{ key: 'milik-satu-huruf', updated: 7 }]);
  });

  it('says where a device has no room, and still has unsaved changes then', async () => {
    const { state, refuse, own } = bench();
    await state().open(zip(SMALL));
    state().edit('id.ink', `${SMALL['id.ink']}\n`);
    await state().check();
    refuse('QuotaExceededError');
    await state().keep(1);
    expect(state()).toMatchObject({ kept: 'page', unsaved: true });
    expect(own.getState().kept).toHaveLength(1);
    state().taken();
    expect(state().unsaved).toBe(false);
  });

  it('asks before something else takes the place of changes', async () => {
    const { state } = bench();
    await state().open(zip(SMALL));
    state().edit('id.ink', 'Tulisan baru.');
    await state().openTemplate();
    expect(state().files['id.ink']).toBe('Tulisan baru.');
    expect(state().waiting).toBeDefined();
    state().dismissWaiting();
    expect(state()).toMatchObject({ waiting: undefined, unsaved: true, files: { 'id.ink': 'Tulisan baru.' } });
    await state().openTemplate();
    await state().openWaiting();
    expect(state()).toMatchObject({ waiting: undefined, unsaved: false, files: TEMPLATE });
  });

  it('leaves what lies there alone when something cannot be opened, and says so', async () => {
    const { state } = bench();
    await state().open(zip(SMALL));
    for (const [opened, why] of [
      [() => ({ zip: new Uint8Array([1, 2, 3]) }), 'not-zip'],
      [() => Promise.reject(new BadUpload('too-large', 'id.ink')), 'too-large'],
      [() => Promise.reject(new DOMException('gone', 'NotFoundError')), 'unreadable'],
    ] as const) {
      await state().open(opened());
      expect(state()).toMatchObject({ phase: 'lying', files: SMALL, refused: { why, untouched: true } });
      expect(state().checked?.built).toBeDefined();
    }
    await state().open(zip(TEMPLATE));
    expect(state()).toMatchObject({ files: TEMPLATE, refused: undefined });
  });

  it('keeps what is written while it checks', async () => {
    const { state } = bench();
    await state().open(zip(FAULTY));
    const checking = state().check();
    expect(state().phase).toBe('reading');
    state().edit('id.ink', 'Lebih baru.');
    await checking;
    expect(state()).toMatchObject({ edited: true, files: { 'id.ink': 'Lebih baru.' } });
    expect(state().checked).toBeDefined();
    expect(await state().keep(1)).toBeUndefined();
  });

  it('shows only what was asked for last, and ends the worker of what was not', async () => {
    const { state } = bench();
    const first = state().open(zip(TEMPLATE));
    await vi.waitFor(() => expect(workers.started).toBe(1));
    const second = state().open(zip(SMALL));
    await Promise.all([first, second]);
    expect(state().files).toEqual(SMALL);
    expect(workers).toEqual({ started: 2, ended: 2 });
  });

  it('stops when it is told to, with the text still there', async () => {
    const { state } = bench();
    await state().open(zip(FAULTY));
    vi.stubGlobal('Worker', WORKERS.silent);
    const checking = state().check();
    await vi.waitFor(() => expect(workers.started).toBe(2));
    state().stop();
    await checking;
    expect(state()).toMatchObject({ phase: 'lying', stopped: true, files: FAULTY });
    expect(workers.ended).toBe(2);
  });
});

describe('a check', () => {
  const start = () => startCheck({ files: SMALL }, SHARED);

  it('whose worker says nothing for too long is ended, and says so', async () => {
    vi.stubGlobal('Worker', WORKERS.silent);
    vi.useFakeTimers();
    const { done } = start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await done).toEqual({ refused: 'too-long', file: '' });
    expect(workers.ended).toBe(1);
  });

  it('whose worker breaks says so', async () => {
    vi.stubGlobal('Worker', WORKERS.broken);
    expect(await start().done).toEqual({ refused: 'failed', file: '' });
  });
});
