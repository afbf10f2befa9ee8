// A document's parts as a file that office programs open and change. Its library is large and comes at the press.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
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
import type { PaperPart } from './paper-part.ts';

/** Twentieths of a point: A4, with margins of 2.5 and 2 cm. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1417, right: 1134 } };
const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const DOTS = '…………………………';

/** The parts as a .docx file. `language`: of the text, for whoever checks its spelling. */
export function paperDocument(parts: readonly PaperPart[], title: string, language: 'id-ID' | 'en-GB'): Promise<Blob> {
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
      }),
    ],
  });
  const file = new Document({
    creator: 'Lakon',
    lastModifiedBy: 'Lakon',
    title,
    styles: stylesIn(language),
    sections: [{ properties: { page: PAGE }, footers: { default: footer }, children: parts.flatMap(written) }],
  });
  return Packer.toBlob(file);
}

function stylesIn(value: string) {
  const heading = { bold: true, color: '17574F', font: 'Arial' };
  return {
    default: {
      document: { run: { font: 'Arial', size: 22, language: { value } }, paragraph: { spacing: { after: 120 } } },
      title: { run: { ...heading, size: 34 }, paragraph: { spacing: { after: 60 } } },
      heading1: { run: { ...heading, size: 26 }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
      heading2: { run: { ...heading, size: 22 }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
    },
  };
}

function written(part: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.TITLE })];
    case 'heading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_1 })];
    case 'subheading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_2 })];
    case 'subtitle':
      return [new Paragraph({ children: [new TextRun({ text: part.text, size: 24 })], spacing: { after: 240 } })];
    case 'paragraph':
      return [new Paragraph({ text: part.text })];
    case 'warning':
      return [new Paragraph({ children: [new TextRun({ text: part.text, bold: true, color: 'A5432A' })] })];
    case 'hint':
      return [
        new Paragraph({ keepNext: true, children: [new TextRun({ text: part.text, italics: true, color: '5B4D45' })] }),
      ];
    case 'list':
      if (part.inline) return [new Paragraph({ text: part.items.join(' · ') })];
      return part.items.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } }));
    case 'facts': {
      const rows = part.rows.map(([label, value]) => [label, value || DOTS]);
      return [table(rows, [32, 68], { boldColumn: 0 }), gap()];
    }
    case 'table':
      return [table([part.head, ...part.rows], part.widths, { headed: true }), gap()];
    case 'bars': {
      const lettered = part.bars.some(({ mark }) => mark);
      const rows = part.bars.map(({ mark = '', text, note, share, below = '' }) => {
        const said = note ? `${text} (${note})` : text;
        return lettered ? [mark, said, share, below] : [said, share];
      });
      return [table([part.heads, ...rows], lettered ? [9, 49, 16, 26] : [40, 60], { headed: true }), gap()];
    }
    case 'lines':
      return Array.from({ length: part.count }, () => new Paragraph({ text: DOTS.repeat(3) }));
    case 'signatures':
      return [gap(), signatures(part.blocks), gap()];
    case 'cards':
      return part.cards.flatMap(({ title, subtitle, rows }) => [
        new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ text: subtitle, keepNext: true }),
        table(rows, [28, 72], { boldColumn: 0 }),
        gap(),
      ]);
    case 'letters':
      return part.letters.map(
        (letter) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            pageBreakBefore: true,
            children: [new TextRun({ text: letter, bold: true, size: 600 })],
          }),
      );
    case 'group':
      return part.parts.flatMap(written);
    case 'page':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

const gap = () => new Paragraph({ text: '', spacing: { after: 60 } });

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const INNER = { top: 60, bottom: 60, left: 100, right: 100 };

/** Widths both as a grid and in the cells: programs differ in which they heed. */
function table(
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

function signatures(blocks: Extract<PaperPart, { kind: 'signatures' }>['blocks']): Table {
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
