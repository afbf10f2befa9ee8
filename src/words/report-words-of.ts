// The words of a room's report in a language.
import type { LocaleKey } from './keys.ts';
import { reportEn } from './report-en.ts';
import { reportId } from './report-id.ts';
import type { ReportWords } from './report-words.ts';

const ALL: Record<LocaleKey, ReportWords> = { id: reportId, en: reportEn };

export function reportWordsOf(locale: LocaleKey): ReportWords {
  return ALL[locale];
}
