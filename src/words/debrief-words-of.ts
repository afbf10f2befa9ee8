// The words of the debrief in a language.
import { debriefEn } from './debrief-en.ts';
import { debriefId } from './debrief-id.ts';
import type { DebriefWords } from './debrief-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, DebriefWords> = { id: debriefId, en: debriefEn };

export function debriefWordsOf(locale: LocaleKey): DebriefWords {
  return ALL[locale];
}
