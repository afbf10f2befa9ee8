// The words for scenarios of one's own in the language of the interface.
import type { OwnWords } from '../../words/own-words.ts';
import { ownWordsOf } from '../../words/own-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useOwnWords(): OwnWords {
  return ownWordsOf(useLocale());
}
