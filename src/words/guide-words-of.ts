// The words of the guide for writers, in a language.
import { guideEn } from './guide-en.ts';
import { guideId } from './guide-id.ts';
import type { GuideWords } from './guide-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, GuideWords> = { id: guideId, en: guideEn };

export function guideWordsOf(locale: LocaleKey): GuideWords {
  return ALL[locale];
}
