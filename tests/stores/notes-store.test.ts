import { describe, expect, it } from 'vitest';
import type { Intention, PocketSentence } from '../../src/core/notes.ts';
import { createEntryKeeper } from '../../src/storage/entry-keeper.ts';
import { createNotesStore } from '../../src/stores/notes-store.ts';

function notes() {
  const nothing = Promise.resolve(undefined);
  let clock = 0;
  const keepers = {
    sentences: createEntryKeeper<PocketSentence>(nothing, 'sentences'),
    intentions: createEntryKeeper<Intention>(nothing, 'intentions'),
  };
  return createNotesStore(keepers, () => ++clock);
}

describe('notes', () => {
  it('keep a sentence once, the newest first, until it is dropped', async () => {
    const store = notes();
    await store.getState().keepSentence('Saya bacakan, Pak.', 'id', 'loket-tiga');
    await store.getState().keepSentence('Siapa yang menunggu di rumah?', 'id', 'loket-tiga');
    await store.getState().keepSentence('Saya bacakan, Pak.', 'id', 'loket-tiga');
    expect(store.getState().sentences.map(({ text }) => text)).toEqual([
      'Saya bacakan, Pak.',
      'Siapa yang menunggu di rumah?',
    ]);
    await store.getState().dropSentence(store.getState().sentences[0]?.key ?? '');
    expect(store.getState().sentences.map(({ text }) => text)).toEqual(['Siapa yang menunggu di rumah?']);
  });

  it('keep one intention a scenario, cut where nobody would read on, gone when it is emptied', async () => {
    const store = notes();
    await store.getState().intend('loket-tiga', ' bertanya dulu ', 5);
    expect(store.getState().intentions).toEqual({
      'loket-tiga': { key: 'loket-tiga', text: 'bertanya dulu', made: 1, due: 5 },
    });
    await store.getState().intend('loket-tiga', 'x'.repeat(1000));
    expect(store.getState().intentions['loket-tiga']?.text).toHaveLength(280);
    await store.getState().intend('loket-tiga', '  ');
    expect(store.getState().intentions).toEqual({});
  });
});
