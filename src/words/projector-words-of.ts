// The words of the projector in a language.
import type { LocaleKey } from './keys.ts';
import { projectorEn } from './projector-en.ts';
import { projectorId } from './projector-id.ts';
import type { ProjectorWords } from './projector-words.ts';

const ALL: Record<LocaleKey, ProjectorWords> = { id: projectorId, en: projectorEn };

export function projectorWordsOf(locale: LocaleKey): ProjectorWords {
  return ALL[locale];
}
