// A line for the terminal in both languages, and how the chosen ones are joined.

import type { Locale } from '../core/locale.ts';

export type Sentence = Readonly<Record<Locale, string>>;

/** The sentence in the given languages, one line each, without saying the same thing twice. */
export function inLocales(sentence: Sentence, locales: readonly Locale[]): string[] {
  return [...new Set(locales.map((locale) => sentence[locale]))];
}
