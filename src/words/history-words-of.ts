// The words of the history in a language.
import { historyEn } from './history-en.ts';
import { historyId } from './history-id.ts';
import type { HistoryWords } from './history-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, HistoryWords> = { id: historyId, en: historyEn };

export function historyWordsOf(locale: LocaleKey): HistoryWords {
  return ALL[locale];
}
