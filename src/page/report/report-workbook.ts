// The report's tables as a spreadsheet file, a sheet each. Texts are texts, whatever they begin with: nothing in them is ever a formula.
import writeWorkbook from 'write-excel-file/universal';
import type { ReportSheet } from '../../core/room/report-sheets.ts';

/** Characters of a column; longer texts wrap. */
const WIDEST = 60;
const NARROWEST = 10;

export function reportWorkbook(sheets: readonly ReportSheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({
        width: Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => String(row[column] ?? '').length + 2))),
      })),
      data: rows.map((row, i) => row.map((cell) => (i === 0 ? headCell(cell) : bodyCell(cell)))),
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBlob();
}

/** `@` marks it as text for good: it stays one when somebody edits the cell. */
const textCell = (value: string | number) =>
  ({ value: String(value), type: String, format: '@', wrap: true, alignVertical: 'top' }) as const;

function headCell(value: string | number) {
  return { ...textCell(value), fontWeight: 'bold', backgroundColor: '#E8EFEB' } as const;
}

function bodyCell(value: string | number) {
  return typeof value === 'number' ? ({ value, type: Number, alignVertical: 'top' } as const) : textCell(value);
}
