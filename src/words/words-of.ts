// The interface words of a language.
import { en } from './en.ts';
import { id } from './id.ts';
import type { LocaleKey } from './keys.ts';
import type { Words } from './words.ts';

const ALL: Record<LocaleKey, Words> = { id, en };

export function wordsOf(locale: LocaleKey): Words {
  return ALL[locale];
}
