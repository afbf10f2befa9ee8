import { describe, expect, it } from 'vitest';
import type { Intention, PocketSentence } from '../../src/core/notes.ts';
import type { DeviceDatabase } from '../../src/storage/device-database.ts';
import { createEntryKeeper } from '../../src/storage/entry-keeper.ts';
import { createNotesStore } from '../../src/stores/notes-store.ts';
import { keptDatabase } from '../support/kept-database.ts';

function notes(database?: DeviceDatabase) {
  const opening = Promise.resolve(database);
  let clock = 0;
  const keepers = {
    sentences: createEntryKeeper<PocketSentence>(opening, 'sentences'),
    intentions: createEntryKeeper<Intention>(opening, 'intentions'),
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

  it('say where they stay only as long as the page', async () => {
    const { database, refuse } = keptDatabase();
    const store = notes(database);
    refuse('QuotaExceededError');
    await store.getState().keepSentence('Saya bacakan, Pak.', 'id', 'loket-tiga');
    expect(store.getState()).toMatchObject({ passing: true, sentences: [{ text: 'Saya bacakan, Pak.' }] });
    refuse();
    await store.getState().intend('loket-tiga', 'bertanya dulu');
    expect(store.getState().passing).toBe(false);
    const later = notes(database);
    await later.getState().refresh();
    expect(later.getState().intentions['loket-tiga']?.text).toBe('bertanya dulu');
    expect(later.getState().sentences).toEqual([]);
    const nowhere = notes();
    await nowhere.getState().intend('loket-tiga', 'bertanya dulu');
    expect(nowhere.getState().passing).toBe(true);
  });
});
