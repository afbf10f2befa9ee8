// The words of the checker's page in a language.
import { checkPageEn } from './check-page-en.ts';
import { checkPageId } from './check-page-id.ts';
import type { CheckPageWords } from './check-page-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, CheckPageWords> = { id: checkPageId, en: checkPageEn };

export function checkPageWordsOf(locale: LocaleKey): CheckPageWords {
  return ALL[locale];
}
