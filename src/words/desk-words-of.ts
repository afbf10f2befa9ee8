// The words of the facilitator's desk in a language.
import { deskEn } from './desk-en.ts';
import { deskId } from './desk-id.ts';
import type { DeskWords } from './desk-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, DeskWords> = { id: deskId, en: deskEn };

export function deskWordsOf(locale: LocaleKey): DeskWords {
  return ALL[locale];
}
