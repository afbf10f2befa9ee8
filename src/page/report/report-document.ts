// The report as a document that office programs open and change. Its library is large and comes at the press.
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportPart } from './report-text.ts';

/** The parts as a .docx file. */
export function reportDocument(parts: readonly ReportPart[]): Promise<Blob> {
  const children = parts.flatMap(written);
  const styles = {
    default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120 } } } },
  };
  return Packer.toBlob(new Document({ creator: 'Lakon', styles, sections: [{ children }] }));
}

function written(part: ReportPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.TITLE })];
    case 'heading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_1 })];
    case 'subheading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ text: part.text })];
    case 'hint':
      return [new Paragraph({ children: [new TextRun({ text: part.text, italics: true, color: '555555' })] })];
    case 'list':
      return part.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'facts':
      return [
        table(
          part.rows.map(([label, value]) => [label, value || '…………………']),
          [30, 70],
        ),
      ];
    case 'table':
      return [table([part.head, ...part.rows], [8, 52, 15, 25], true), new Paragraph({ text: '' })];
    case 'lines':
      return Array.from({ length: part.count }, () => new Paragraph({ text: '…'.repeat(60) }));
    case 'signature':
      return ['', part.place, part.role, '', '', part.name || '(…………………………………)'].map(
        (text) => new Paragraph({ text, alignment: AlignmentType.RIGHT }),
      );
  }
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };

/** `widths` in percent, one a column. */
function table(rows: readonly (readonly string[])[], widths: readonly number[], headed = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          tableHeader: headed && i === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 10, type: WidthType.PERCENTAGE },
                borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
                children: [new Paragraph({ children: [new TextRun({ text, bold: headed ? i === 0 : column === 0 })] })],
              }),
          ),
        }),
    ),
  });
}
