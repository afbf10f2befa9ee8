// The words of a report in the reader's language.
import type { ReportWords } from '../../words/report-words.ts';
import { reportWordsOf } from '../../words/report-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useReportWords(): ReportWords {
  return reportWordsOf(useLocale());
}
