// The words of simulated participants, in a language.
import type { LocaleKey } from './keys.ts';
import { rehearsalEn } from './rehearsal-en.ts';
import { rehearsalId } from './rehearsal-id.ts';
import type { RehearsalWords } from './rehearsal-words.ts';

const ALL: Record<LocaleKey, RehearsalWords> = { id: rehearsalId, en: rehearsalEn };

export function rehearsalWordsOf(locale: LocaleKey): RehearsalWords {
  return ALL[locale];
}
