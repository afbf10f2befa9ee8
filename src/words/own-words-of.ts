// The words of the page for scenarios of one's own, in a language.
import type { LocaleKey } from './keys.ts';
import { ownEn } from './own-en.ts';
import { ownId } from './own-id.ts';
import type { OwnWords } from './own-words.ts';

const ALL: Record<LocaleKey, OwnWords> = { id: ownId, en: ownEn };

export function ownWordsOf(locale: LocaleKey): OwnWords {
  return ALL[locale];
}
