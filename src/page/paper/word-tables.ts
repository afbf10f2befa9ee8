// Tables of an office document: with lines, or without for signatures. Fetched with the document.
import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { DOTS, TEXT_WIDTH } from './paper-measures.ts';
import type { PaperPart } from './paper-part.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const INNER = { top: 60, bottom: 60, left: 100, right: 100 };

/** Widths both as a grid and in the cells: programs differ in which they heed. */
export function wordTable(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { headed = false, boldColumn = -1 }: { headed?: boolean; boldColumn?: number },
): Table {
  const columns = widths.map((percent) => Math.round((TEXT_WIDTH * percent) / 100));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: rows.map((cells, i) => {
      const isHead = headed && i === 0;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cells.map(
          (text, column) =>
            new TableCell({
              width: { size: columns[column] ?? 1000, type: WidthType.DXA },
              borders: BORDERS,
              margins: INNER,
              ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E8EFEB', color: 'auto' } } : {}),
              children: [cell([new TextRun({ text, size: 20, bold: isHead || column === boldColumn })])],
            }),
        ),
      });
    }),
  });
}

function cell(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ children, spacing: { after: 0 } });
}

export function wordSignatures(blocks: Extract<PaperPart, { kind: 'signatures' }>['blocks']): Table {
  const width = Math.round(TEXT_WIDTH / blocks.length);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: blocks.map(() => width),
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map(
          ({ place, role, name, number }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: BARE,
              verticalAlign: VerticalAlign.TOP,
              children: [place, role, '', '', '', name, `${number} ${DOTS}`].map((text) => cell([new TextRun(text)])),
            }),
        ),
      }),
    ],
  });
}
