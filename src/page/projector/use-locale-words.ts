// The page's own words in the room's language, which need not be the one that this device's page is in.
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import type { Words } from '../../words/words.ts';
import { fetchWords, wordsOf } from '../../words/words-of.ts';

export function useLocaleWords(locale: Locale): Words {
  const [, fetched] = useState(false);
  useEffect(() => {
    // Without them the few that are needed stand in the first language.
    fetchWords(locale).then(
      () => fetched(true),
      () => undefined,
    );
  }, [locale]);
  return wordsOf(locale);
}
