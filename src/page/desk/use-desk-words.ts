// The words of the desk in the reader's language.
import type { DeskWords } from '../../words/desk-words.ts';
import { deskWordsOf } from '../../words/desk-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useDeskWords(): DeskWords {
  return deskWordsOf(useLocale());
}
