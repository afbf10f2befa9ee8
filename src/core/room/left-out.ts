// A report without texts that its facilitator does not want to pass on: somebody may have written a name into a reason.
import type { RoomReport } from './report.ts';

/** Every reason, word and sentence that reads so is left out; figures stay. */
export function withoutTexts(report: RoomReport, texts: ReadonlySet<string>): RoomReport {
  if (texts.size === 0) return report;
  return {
    ...report,
    decisions: report.decisions.map((one) => ({ ...one, reasons: one.reasons.filter((text) => !texts.has(text)) })),
    words: report.words.map((round) => round.filter(({ text }) => !texts.has(text))).filter(({ length }) => length > 0),
    sentences: report.sentences.filter(({ text }) => !texts.has(text)),
  };
}
