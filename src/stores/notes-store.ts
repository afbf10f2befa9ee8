// What a person takes from plays to work: pocket sentences and intentions, as the page shows them.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../core/locale.ts';
import { type Intention, LONGEST_NOTE, type PocketSentence, sentenceKey } from '../core/notes.ts';
import type { EntryKeeper } from '../storage/entry-keeper.ts';

export interface NotesState {
  /** Newest first. */
  sentences: readonly PocketSentence[];
  /** By scenario. */
  intentions: Readonly<Record<string, Intention>>;
  /** What was written last stays only as long as this page: there is no room for it, or none is given. */
  passing: boolean;
  refresh(): Promise<void>;
  keepSentence(text: string, locale: Locale, scenario: string): Promise<void>;
  dropSentence(key: string): Promise<void>;
  /** Writes down what is meant for the next time; without words and without a time there is none any more. */
  intend(scenario: string, text: string, due?: number): Promise<void>;
}

export type NotesStore = StoreApi<NotesState>;

export interface NoteKeepers {
  sentences: EntryKeeper<PocketSentence>;
  intentions: EntryKeeper<Intention>;
}

/** `now` gives the time in milliseconds. */
export function createNotesStore({ sentences, intentions }: NoteKeepers, now: () => number): NotesStore {
  return createStore((set, get) => ({
    sentences: [],
    intentions: {},
    passing: false,
    async refresh() {
      const [kept, intended] = await Promise.all([sentences.all(), intentions.all()]);
      set({
        sentences: kept.sort((a, b) => b.made - a.made),
        intentions: Object.fromEntries(intended.map((one) => [one.key, one])),
      });
    },
    async keepSentence(text, locale, scenario) {
      const stays = await sentences.keep({ key: sentenceKey(text), text, locale, scenario, made: now() });
      set({ passing: !stays });
      await get().refresh();
    },
    async dropSentence(key) {
      await sentences.remove(key);
      await get().refresh();
    },
    async intend(scenario, text, due) {
      const words = text.trim().slice(0, LONGEST_NOTE);
      const intention = { key: scenario, text: words, made: now(), ...(due === undefined ? {} : { due }) };
      if (words === '' && due === undefined) await intentions.remove(scenario);
      else set({ passing: !(await intentions.keep(intention)) });
      await get().refresh();
    },
  }));
}
