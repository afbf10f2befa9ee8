// The words of the history in the reader's language.
import type { HistoryWords } from '../../words/history-words.ts';
import { historyWordsOf } from '../../words/history-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useHistoryWords(): HistoryWords {
  return historyWordsOf(useLocale());
}
