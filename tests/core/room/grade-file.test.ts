// Grades for a learning system: by participant number, the mean of the scores, and nobody's grade on somebody else.
import { expect, test } from 'vitest';
import { gradeFile } from '../../../src/core/room/grade-file.ts';
import type { RoomReport } from '../../../src/core/room/report.ts';
import type { ReportRow } from '../../../src/core/room/report-rows.ts';

const row = (name: string, number?: string, scores?: (number | null)[]): ReportRow => ({
  name,
  choices: {},
  ...(number ? { number } : {}),
  ...(scores ? { scores } : {}),
});
const said = (scores: ReportRow['scores']) => (scores ?? []).join('/');
const of = (...rows: ReportRow[]) => gradeFile({ rows } as unknown as RoomReport, said);

test('the grade is the mean of what was measured, a whole number', () => {
  expect(of(row('Ani', '7', [50, 61, 62]), row('Budi', '8', [40, null, 45])).rows).toEqual([
    ['idnumber', 'grade', 'feedback'],
    ['7', 58, '50/61/62'],
    ['8', 43, '40//45'],
  ]);
});

test('who has no number, no end, or a number that two gave is left out and counted', () => {
  const { rows, left } = of(
    row('Ani', undefined, [1, 2, 3]),
    row('Budi', '8'),
    row('Citra', '9', [10, 10, 10]),
    row('Dedi', '9', [90, 90, 90]),
    row('Eka', '10', [null, null, null]),
    row('Fitri', '11', [20, 20, 20]),
  );
  expect(rows.slice(1).map(([number]) => number)).toEqual(['11']);
  expect(left).toEqual({ withoutNumber: 1, sameNumber: 2, unfinished: 2 });
});

test('a room without names has no grades', () => {
  expect(gradeFile({} as RoomReport, said).rows).toHaveLength(1);
});
