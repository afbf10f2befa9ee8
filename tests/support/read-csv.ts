// Reads CSV as RFC 4180 describes it, strictly, so that what was written can be compared with what a reader gets.

/** Rows of cells. Throws on a quote where none may stand and on a row that does not end in CRLF. */
export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error('A quoted cell is not closed.');
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') {
        if (text[at] === '"') throw new Error('A quote stands inside an unquoted cell.');
        cell += text[at++];
      }
    }
    row.push(cell);
    if (text[at] === separator) {
      at++;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`A cell ends with ${JSON.stringify(text[at] ?? 'the end of the text')}.`);
    }
  }
  return rows;
}
