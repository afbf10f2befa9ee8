// The words of the debrief in the language of the interface.

import type { DebriefWords } from '../../words/debrief-words.ts';
import { debriefWordsOf } from '../../words/debrief-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useDebriefWords(): DebriefWords {
  return debriefWordsOf(useLocale());
}
