// A report as tables: for a spreadsheet with a sheet each, and for text files. Words and names come from the caller.
import { DIMENSIONS, type Dimension } from '../dimension.ts';
import type { Cell } from '../export-csv.ts';
import { type Locale, textIn } from '../locale.ts';
import { median } from './median.ts';
import type { RoomReport } from './report.ts';

export interface SheetWords {
  sheets: { splits: string; scores: string; sentences: string; words: string; reactions: string; people: string };
  columns: {
    number: string;
    scene: string;
    question: string;
    letter: string;
    option: string;
    count: string;
    percent: string;
    taken: string;
    shows: string;
    again: string;
    dimension: string;
    plays: string;
    lowest: string;
    median: string;
    highest: string;
    sentence: string;
    word: string;
    statement: string;
    name: string;
    participantNumber: string;
  };
  yes: string;
  withheld: string;
  statements: readonly [string, string, string];
  dimensions: Record<Dimension, string>;
}

export interface SheetNames {
  locale: Locale;
  scene(id: string): string;
  behaviour(id: string): string;
}

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
    { name: sheets.words, rows: [[c.word], ...report.words.map((word) => [word])] },
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
    decision.options.map(({ index, text, behaviours }, place): Cell[] => {
      const count =
        'withheld' in split ? words.withheld : (split.value.find((one) => one.option === index)?.count ?? 0);
      const percent =
        'withheld' in split || typeof count === 'string' || split.people === 0
          ? ''
          : Math.round((100 * count) / split.people);
      return [
        decision.number + 1,
        names.scene(decision.scene),
        textIn(decision.before?.text, names.locale),
        letterOf(place),
        textIn(text, names.locale),
        count,
        percent,
        taken === index ? words.yes : '',
        behaviours.map(names.behaviour).join('; '),
        again ? words.yes : '',
      ];
    }),
  );
  return [head, ...rows];
}

function scoreRows({ scores = [] }: RoomReport, words: SheetWords): Cell[][] {
  const c = words.columns;
  const rows = scores.map((spread, k): Cell[] => {
    const name = words.dimensions[DIMENSIONS[k] as Dimension];
    if ('withheld' in spread || spread.value.length === 0) return [name, words.withheld, '', '', ''];
    const { value, people } = spread;
    return [name, people, value[0] as number, median(value), value.at(-1) as number];
  });
  return [[c.dimension, c.plays, c.lowest, c.median, c.highest], ...rows];
}

function reactionRows({ reactions }: RoomReport, words: SheetWords): Cell[][] {
  const head = [words.columns.statement, '1', '2', '3', '4', '5'];
  if ('withheld' in reactions) return [head];
  return [head, ...reactions.value.map((counts, i): Cell[] => [words.statements[i] ?? '', ...counts])];
}

function peopleRows({ rows = [], decisions }: RoomReport, words: SheetWords, { scene }: SheetNames): Cell[][] {
  const c = words.columns;
  const heads = decisions.map(({ decision }) => `${decision.number + 1}. ${scene(decision.scene)}`);
  const body = rows.map(({ name, number, choices, scores }): Cell[] => [
    name,
    number ?? '',
    ...decisions.map(({ decision }, place) => {
      const chosen = choices[place];
      return chosen === undefined ? '' : letterOf(decision.options.findIndex(({ index }) => index === chosen));
    }),
    ...DIMENSIONS.map((_, k) => scores?.[k] ?? ''),
  ]);
  return [[c.name, c.participantNumber, ...heads, ...DIMENSIONS.map((one) => words.dimensions[one])], ...body];
}

function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
