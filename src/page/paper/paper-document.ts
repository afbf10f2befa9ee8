// A document's parts as a file that office programs open and change. Its library is large and comes at the press.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { DOTS, PAGE } from './paper-measures.ts';
import type { PaperPart } from './paper-part.ts';
import { wordSignatures, wordTable } from './word-tables.ts';

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
      return [wordTable(rows, [32, 68], { boldColumn: 0 }), gap()];
    }
    case 'table':
      return [wordTable([part.head, ...part.rows], part.widths, { headed: true }), gap()];
    case 'bars': {
      const lettered = part.bars.some(({ mark }) => mark);
      const rows = part.bars.map(({ mark = '', text, note, share, below = '' }) => {
        const said = note ? `${text} (${note})` : text;
        return lettered ? [mark, said, share, below] : [said, share];
      });
      return [wordTable([part.heads, ...rows], lettered ? [9, 49, 16, 26] : [40, 60], { headed: true }), gap()];
    }
    case 'lines':
      return Array.from({ length: part.count }, () => new Paragraph({ text: DOTS.repeat(3) }));
    case 'signatures':
      return [gap(), wordSignatures(part.blocks), gap()];
    case 'cards':
      return part.cards.flatMap(({ title, subtitle, rows }) => [
        new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ text: subtitle, keepNext: true }),
        wordTable(rows, [28, 72], { boldColumn: 0 }),
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
