// A grade file that Moodle's gradebook import reads: one row a participant of a named room, found by participant number.
import type { Cell } from '../export-csv.ts';
import type { RoomReport } from './report.ts';
import type { ReportRow } from './report-rows.ts';

export interface GradeFile {
  /** The first row is Moodle's own names of the columns. */
  rows: Cell[][];
  /** Who is not in it, and why. */
  left: { withoutNumber: number; sameNumber: number; unfinished: number };
}

/**
 * The grade is the mean of the scores of a finished play of one's own, a whole number of 100; `feedback` puts the scores into words.
 * A number that two people gave is nobody's: the file would grade one of them with the other's play.
 */
export function gradeFile({ rows = [] }: RoomReport, feedback: (scores: ReportRow['scores']) => string): GradeFile {
  const numbered = rows.filter(({ number }) => number);
  const single = numbered.filter(({ number }) => numbered.filter((one) => one.number === number).length === 1);
  const graded = single.flatMap(({ number, scores }): Cell[][] => {
    const measured = (scores ?? []).filter((score) => score !== null);
    if (measured.length === 0) return [];
    const mean = measured.reduce((sum, score) => sum + score, 0) / measured.length;
    return [[number ?? '', Math.round(mean), feedback(scores)]];
  });
  return {
    rows: [['idnumber', 'grade', 'feedback'], ...graded],
    left: {
      withoutNumber: rows.length - numbered.length,
      sameNumber: numbered.length - single.length,
      unfinished: single.length - graded.length,
    },
  };
}
