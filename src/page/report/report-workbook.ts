// The report's tables as a spreadsheet file, a sheet each. Texts are texts, whatever they begin with: nothing in them is ever a formula.
import writeWorkbook from 'write-excel-file/universal';
import type { ReportSheet } from '../../core/room/report-sheets.ts';

/** Characters of a column at most; longer texts wrap. */
const WIDEST = 60;

export function reportWorkbook(sheets: readonly ReportSheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({
        width: Math.min(WIDEST, Math.max(10, ...rows.map((row) => String(row[column] ?? '').length + 2))),
      })),
      data: rows.map((row, i) =>
        row.map((cell) =>
          typeof cell === 'number'
            ? { value: cell, type: Number }
            : { value: cell, type: String, wrap: true, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) },
        ),
      ),
    })),
  ).toBlob();
}
