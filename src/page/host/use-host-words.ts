// The words of opening a class in the reader's language.
import type { HostWords } from '../../words/host-words.ts';
import { hostWordsOf } from '../../words/host-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useHostWords(): HostWords {
  return hostWordsOf(useLocale());
}
