// The words of a lesson plan in a language.
import type { LocaleKey } from './keys.ts';
import { planEn } from './plan-en.ts';
import { planId } from './plan-id.ts';
import type { PlanWords } from './plan-words.ts';

const ALL: Record<LocaleKey, PlanWords> = { id: planId, en: planEn };

export function planWordsOf(locale: LocaleKey): PlanWords {
  return ALL[locale];
}
