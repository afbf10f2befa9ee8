// A report as tables: for a spreadsheet with a sheet each, and for text files. Words and names come from the caller.
import { DIMENSIONS, type Dimension } from '../dimension.ts';
import type { Cell } from '../export-csv.ts';
import { textIn } from '../locale.ts';
import { peopleRows } from './people-sheet.ts';
import type { RoomReport } from './report.ts';
import { RANGES } from './score-spread.ts';
import { sheetLetter } from './sheet-letter.ts';
import type { SheetNames, SheetWords } from './sheet-words.ts';

export interface ReportSheet {
  name: string;
  /** The first row is the heading. */
  rows: Cell[][];
}

/** Only sheets with something in them. */
export function reportSheets(report: RoomReport, words: SheetWords, names: SheetNames): ReportSheet[] {
  const { sheets, columns: c } = words;
  const all: ReportSheet[] = [
    { name: sheets.splits, rows: splitRows(report, words, names) },
    { name: sheets.scores, rows: scoreRows(report, words) },
    { name: sheets.sentences, rows: [[c.sentence], ...report.sentences.map(({ text }) => [text])] },
    { name: sheets.reasons, rows: reasonRows(report, words, names) },
    { name: sheets.words, rows: wordRows(report, words) },
    { name: sheets.reactions, rows: reactionRows(report, words) },
    { name: sheets.people, rows: peopleRows(report, words, names) },
  ];
  return all.filter(({ rows }) => rows.length > 1);
}

/** One row an option: what a text file holds. */
export function splitRows({ decisions }: RoomReport, words: SheetWords, names: SheetNames): Cell[][] {
  const c = words.columns;
  const head = [c.number, c.scene, c.question, c.letter, c.option, c.count, c.percent, c.taken, c.shows, c.again];
  const rows = decisions.flatMap(({ decision, split, taken, again }) =>
    decision.options.map(({ index, text, behaviours }, place): Cell[] => [
      decision.number + 1,
      names.scene(decision.scene),
      textIn(decision.before?.text, names.locale),
      sheetLetter(place),
      textIn(text, names.locale),
      ...countOf(split, index, words),
      taken === index ? words.yes : '',
      behaviours.map(names.behaviour).join('; '),
      again ? words.yes : '',
    ]),
  );
  return [head, ...rows];
}

function countOf(split: RoomReport['decisions'][number]['split'], option: number, words: SheetWords): [Cell, Cell] {
  if ('withheld' in split) return [words.withheld[split.withheld], ''];
  const count = split.value.find((one) => one.option === option)?.count ?? 0;
  return [count, split.people === 0 ? '' : Math.round((100 * count) / split.people)];
}

function scoreRows({ scores = [] }: RoomReport, words: SheetWords): Cell[][] {
  const c = words.columns;
  const ranges = RANGES.map((from, i) => `${from}–${(RANGES[i + 1] ?? 101) - 1}`);
  const rows = scores.flatMap((spread, k): Cell[][] => {
    if ('withheld' in spread) return [];
    return [[words.dimensions[DIMENSIONS[k] as Dimension], spread.people, spread.value.median, ...spread.value.counts]];
  });
  return [[c.dimension, c.plays, c.median, ...ranges], ...rows];
}

function reasonRows({ decisions }: RoomReport, words: SheetWords, { scene }: SheetNames): Cell[][] {
  const c = words.columns;
  const rows = decisions.flatMap(({ decision, reasons }) =>
    reasons.map((reason): Cell[] => [decision.number + 1, scene(decision.scene), reason]),
  );
  return [[c.number, c.scene, c.reason], ...rows];
}

function wordRows(report: RoomReport, words: SheetWords): Cell[][] {
  const c = words.columns;
  const rows = report.words.flatMap((round, i) => round.map(({ text, count }): Cell[] => [i + 1, text, count]));
  return [[c.round, c.word, c.count], ...rows];
}

function reactionRows({ reactions }: RoomReport, words: SheetWords): Cell[][] {
  const head = [words.columns.statement, '1', '2', '3', '4', '5'];
  if ('withheld' in reactions) return [head];
  return [head, ...reactions.value.map((counts, i): Cell[] => [words.statements[i] ?? '', ...counts])];
}
