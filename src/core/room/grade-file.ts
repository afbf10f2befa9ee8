// A grade file that Moodle's gradebook import reads: one row a participant of a named room, found by participant number.
import type { Cell } from '../export-csv.ts';
import type { RoomReport } from './report.ts';

/** Moodle's own column names. The grade is the mean of the three scores; only people with a number and a finished play have one. */
export function gradeRows({ rows = [] }: RoomReport, feedback: (scores: readonly number[]) => string): Cell[][] {
  const graded = rows.flatMap(({ number, scores }): Cell[][] => {
    const measured = (scores ?? []).filter((score) => score !== null);
    if (!number || measured.length === 0) return [];
    const mean = measured.reduce((sum, score) => sum + score, 0) / measured.length;
    return [[number, Math.round(mean), feedback(measured)]];
  });
  return [['idnumber', 'grade', 'feedback'], ...graded];
}
