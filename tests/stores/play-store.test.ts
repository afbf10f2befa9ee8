import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import type { StoryShelf } from '../../src/stores/story-shelf.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';
import { fixturePlay, fixtureScenario } from '../support/fixture-story.ts';

async function opened(stories = fixtureShelf()) {
  const store = createPlayStore(stories);
  await store.getState().open('dua-menit', { locale: 'id', seed: 7 });
  return store;
}

const text = (store: Awaited<ReturnType<typeof opened>>) => {
  const { moments, at } = store.getState();
  const moment = moments[at];
  return moment?.kind === 'line' ? moment.line.text : moment?.kind;
};

describe('the play store', () => {
  it('opens at the first line and offers the choice when reading has come to it', async () => {
    const store = await opened();
    expect(text(store)).toMatch(/^Sudah dua kali/);
    expect(store.getState().decision).toBeUndefined();
    store.getState().choose(0);
    expect(store.getState().trace?.play.choices).toEqual([]);
    store.getState().advance();
    expect(store.getState().decision?.number).toBe(0);
    store.getState().advance();
    expect(text(store)).toMatch(/^Nomor/);
  });

  it('takes a choice, shows the answer, ends the scene, goes on, ends', async () => {
    const store = await opened();
    store.getState().advance();
    store.getState().choose(0);
    const seen = [text(store)];
    while (!store.getState().decision) {
      store.getState().advance();
      seen.push(text(store));
    }
    expect(seen).toEqual(['Kesal? Capek, Dik.', 'scene-end', 'Jadi, bagaimana?']);
    store.getState().choose(1);
    store.getState().advance();
    store.getState().advance();
    expect(text(store)).toBe('end');
    expect(store.getState().trace?.outcome).toBe('pulang-tenang');
  });

  it('changes the language in the middle of a scene without losing the place', async () => {
    const store = await opened();
    store.getState().advance();
    store.getState().choose(0);
    const { at } = store.getState();
    await store.getState().switchLocale('en');
    expect(store.getState().at).toBe(at);
    expect(text(store)).toBe('Gall me? I am tired, Dik.');
    expect(store.getState().trace?.play.choices).toEqual([0]);
  });

  it('lets the page change in the same moment, and not at all for a language that is no longer wanted', async () => {
    const store = await opened();
    const asked: (string | undefined)[] = [];
    const english = store.getState().switchLocale('en', () => asked.push(`en over ${text(store)}`));
    const back = store.getState().switchLocale('id', () => asked.push(`id over ${text(store)}`));
    await Promise.all([english, back]);
    expect(asked).toEqual([expect.stringMatching(/^id over Sudah/)]);
    const again = store.getState().switchLocale('en', () => asked.push(text(store)));
    expect(asked).toHaveLength(1);
    await again;
    expect(asked[1]).toMatch(/^Sudah/);
    expect(text(store)).not.toMatch(/^Sudah/);
  });

  it('stays in its language when the other words cannot be fetched', async () => {
    const store = await opened(fixtureShelf({ en: () => Promise.reject(new Error('offline')) }));
    let told = 0;
    await store.getState().switchLocale('en', () => told++);
    expect(told).toBe(1);
    expect(store.getState().phase).toBe('playing');
    expect(text(store)).toMatch(/^Sudah/);
  });

  it('takes back and forks', async () => {
    const store = await opened();
    store.getState().advance();
    store.getState().choose(1);
    store.getState().undo();
    expect(store.getState().trace?.play.choices).toEqual([]);
    store.getState().advance();
    store.getState().choose(0);
    store.getState().forkAt(0);
    expect(text(store)).toMatch(/^Sudah/);
  });

  it('continues a saved play at its last turn', async () => {
    const store = createPlayStore(fixtureShelf());
    await store.getState().open('dua-menit', { locale: 'en', play: fixturePlay([1]) });
    expect(text(store)).toBe('I did not ask the time.');
  });

  it('says why it cannot open', async () => {
    const failure = async (stories: StoryShelf, id: string, play?: ReturnType<typeof fixturePlay>) => {
      const store = createPlayStore(stories);
      await store.getState().open(id, play ? { locale: 'id', play } : { locale: 'id', seed: 1 });
      expect(store.getState().phase).toBe('failed');
      return store.getState().failure?.kind;
    };
    expect(await failure(fixtureShelf(), 'tidak-ada')).toBe('unknown-scenario');
    expect(await failure(fixtureShelf({ id: () => Promise.reject(new Error('offline')) }), 'dua-menit')).toBe(
      'not-loaded',
    );
    expect(await failure(fixtureShelf(), 'dua-menit', { ...fixturePlay(), shape: 'lama' })).toBe('other-shape');
    expect(await failure(fixtureShelf(), 'dua-menit', fixturePlay([9]))).toBe('damaged');
  });

  it('ignores what a slow load brings after something else was opened', async () => {
    let release: (scenario: Scenario) => void = () => {};
    const slow = new Promise<Scenario>((resolve) => {
      release = resolve;
    });
    const store = createPlayStore(fixtureShelf({ id: () => slow }));
    const first = store.getState().open('dua-menit', { locale: 'id', seed: 1 });
    await store.getState().open('dua-menit', { locale: 'en', seed: 2 });
    release(fixtureScenario('id'));
    await first;
    expect(store.getState().trace?.play).toMatchObject({ seed: 2, locale: 'en' });
  });
});
