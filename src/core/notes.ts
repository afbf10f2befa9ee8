// What a person takes from a play to work: sentences to have at hand, and what to do otherwise next time. Theirs alone, kept on the device.
import { hashText } from './hash.ts';
import type { Locale } from './locale.ts';

/** A sentence of a debrief. */
export interface PocketSentence {
  key: string;
  text: string;
  locale: Locale;
  scenario: string;
  /** Milliseconds since 1970. */
  made: number;
}

/** What a person means to do next time; one a scenario, and its id is the key. */
export interface Intention {
  key: string;
  text: string;
  made: number;
  /** When the scenario is to be played again; milliseconds since 1970. */
  due?: number;
}

/** Longer than anybody reads at a counter. */
export const LONGEST_NOTE = 280;

/** The same words are the same sentence, wherever they were said. */
export function sentenceKey(text: string): string {
  return hashText(text);
}
