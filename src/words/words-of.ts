// The interface words of a language. Those of the first language come with the page, the others when somebody wants them.
import { id } from './id.ts';
import type { LocaleKey } from './keys.ts';
import type { Words } from './words.ts';

const known: Partial<Record<LocaleKey, Words>> = { id };

/** Fetches a language's words, once. Rejects when they cannot be fetched. */
export async function fetchWords(locale: LocaleKey): Promise<void> {
  if (locale === 'en') known.en ??= (await import('./en.ts')).en;
}

/** The words of a language that has been fetched; of the first language while it has not. */
export function wordsOf(locale: LocaleKey): Words {
  return known[locale] ?? id;
}
