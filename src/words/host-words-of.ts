// The words of opening a class in a language.
import { hostEn } from './host-en.ts';
import { hostId } from './host-id.ts';
import type { HostWords } from './host-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, HostWords> = { id: hostId, en: hostEn };

export function hostWordsOf(locale: LocaleKey): HostWords {
  return ALL[locale];
}
