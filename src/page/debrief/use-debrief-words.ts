// The words of the debrief in the language of the interface.
import { type DebriefWords, debriefWordsOf } from '../../words/debrief-words.ts';
import { useLocale } from '../page-context.ts';

export function useDebriefWords(): DebriefWords {
  return debriefWordsOf(useLocale());
}
