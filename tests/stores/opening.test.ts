// A play that can be read before its story has come: nothing of it differs from one that came whole, and no choice is lost.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import { fixtureShelf, fixtureShelfWithOpening } from '../support/fixture-shelf.ts';
import { fixtureScenario } from '../support/fixture-story.ts';

const OFFLINE = () => Promise.reject(new Error('offline'));

function held() {
  let release: () => void = () => {};
  const scenario = new Promise<Scenario>((resolve) => {
    release = () => resolve(fixtureScenario('id'));
  });
  return { load: () => scenario, release: () => release() };
}

async function opened(shelf = fixtureShelfWithOpening()) {
  const store = createPlayStore(shelf);
  await store.getState().open('dua-menit', { locale: 'id', seed: 7 });
  return store;
}

/** Everything that can happen meanwhile has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('an opening', () => {
  it('is read before the story is asked for', async () => {
    let asked = 0;
    const store = await opened(
      fixtureShelfWithOpening({
        id: async () => {
          asked++;
          return fixtureScenario('id');
        },
      }),
    );
    expect(store.getState().phase).toBe('playing');
    expect(store.getState().scenario).toBeUndefined();
    expect(asked).toBe(0);
    store.getState().advance();
    expect(store.getState().decision?.number).toBe(0);
    expect(asked).toBe(0);
    store.getState().prepare();
    await settled();
    expect(asked).toBe(1);
    expect(store.getState().scenario?.locale).toBe('id');
  });

  it('has the same words and the same options as the story', async () => {
    const whole = createPlayStore(fixtureShelf());
    await whole.getState().open('dua-menit', { locale: 'id', seed: 7 });
    const store = await opened();
    expect(store.getState().trace).toEqual(whole.getState().trace);
    store.getState().prepare();
    await settled();
    expect(store.getState().trace).toEqual(whole.getState().trace);
    for (const each of [store, whole]) {
      each.getState().advance();
      each.getState().choose(1);
    }
    expect(store.getState().trace).toEqual(whole.getState().trace);
  });

  it('keeps a choice until its story has come, and only the first', async () => {
    const { load, release } = held();
    const store = await opened(fixtureShelfWithOpening({ id: load }));
    store.getState().advance();
    store.getState().choose(1);
    store.getState().choose(0);
    expect(store.getState().awaited).toBe(1);
    expect(store.getState().trace?.play.choices).toEqual([]);
    release();
    await settled();
    expect(store.getState().awaited).toBeUndefined();
    expect(store.getState().trace?.play.choices).toEqual([1]);
  });

  it('is read on without a network, and says so only when a choice needs the story', async () => {
    let online = false;
    const store = await opened(
      fixtureShelfWithOpening({ id: () => (online ? Promise.resolve(fixtureScenario('id')) : OFFLINE()) }),
    );
    store.getState().prepare();
    store.getState().advance();
    await settled();
    expect(store.getState().phase).toBe('playing');
    store.getState().choose(0);
    await settled();
    expect(store.getState().failure?.kind).toBe('not-loaded');

    online = true;
    await store.getState().open('dua-menit', { locale: 'id', seed: 7 });
    store.getState().advance();
    store.getState().choose(0);
    await settled();
    expect(store.getState().trace?.play.choices).toEqual([0]);
  });

  it('changes its language', async () => {
    const store = await opened();
    await store.getState().switchLocale('en');
    const { moments, at, trace } = store.getState();
    expect(trace?.play.locale).toBe('en');
    expect(moments[at]).toMatchObject({ kind: 'line' });
    store.getState().advance();
    store.getState().choose(0);
    expect(store.getState().trace?.play.choices).toEqual([0]);
  });

  it('that is left does not come back with its story', async () => {
    const { load, release } = held();
    const store = await opened(fixtureShelfWithOpening({ id: load }));
    store.getState().advance();
    store.getState().choose(0);
    store.getState().close();
    release();
    await settled();
    expect(store.getState()).toMatchObject({ phase: 'idle', trace: undefined, awaited: undefined });
  });
});
