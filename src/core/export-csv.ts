// Tables as CSV (RFC 4180) that a spreadsheet opens as a table and never as a program. What is in the table is the caller's.

/** A number is written as it is; a text is quoted where needed and kept from being read as a formula. */
export type Cell = string | number;
export type Separator = ';' | ',';

/** Without this mark a spreadsheet on Windows reads UTF-8 as the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets run a cell that begins with one of these; full-width forms are folded to the plain ones on import. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Both separators are quoted, whichever is in use: the person who opens the file may choose the other one. */
const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/;

/** Rows as CSV text with a byte order mark and CRLF after every row. A spreadsheet set to Indonesian expects `;`. */
export function csv(rows: readonly (readonly Cell[])[], separator: Separator): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(separator)}\r\n`).join('');
}

/** One cell. A text that would start a formula gets an apostrophe in front, which spreadsheets take as "this is text". */
export function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
