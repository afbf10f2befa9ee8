// A report as tables: for a spreadsheet with a sheet each, and for text files. Words and names come from the caller.
import { DIMENSIONS, type Dimension } from '../dimension.ts';
import type { Cell } from '../export-csv.ts';
import { type Locale, textIn } from '../locale.ts';
import type { RoomReport } from './report.ts';
import { RANGES } from './score-spread.ts';
import type { WITHHELD } from './withhold.ts';

export interface SheetWords {
  sheets: Record<'splits' | 'scores' | 'sentences' | 'reasons' | 'words' | 'reactions' | 'people', string>;
  columns: Record<
    | 'number'
    | 'scene'
    | 'question'
    | 'letter'
    | 'option'
    | 'count'
    | 'percent'
    | 'taken'
    | 'shows'
    | 'again'
    | 'dimension'
    | 'plays'
    | 'median'
    | 'sentence'
    | 'reason'
    | 'round'
    | 'word'
    | 'statement'
    | 'name'
    | 'participantNumber',
    string
  >;
  yes: string;
  withheld: Record<(typeof WITHHELD)[number], string>;
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
      letterOf(place),
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

/** One row a person: a named room's alone. Decisions stand in the order of the story, not of the report. */
export function peopleRows({ rows = [], decisions }: RoomReport, words: SheetWords, { scene }: SheetNames): Cell[][] {
  const c = words.columns;
  const places = [...decisions.keys()].sort((a, b) => numberAt(decisions, a) - numberAt(decisions, b) || a - b);
  const met = places.flatMap((place) => {
    const one = decisions[place];
    return one ? [{ place, one }] : [];
  });
  const heads = met.map(({ one: { decision, again } }) => {
    const head = `${decision.number + 1}. ${scene(decision.scene)}`;
    return again ? `${head} (${c.again.toLowerCase()})` : head;
  });
  const scored = rows.some(({ scores }) => scores);
  const body = rows.map(({ name, number, choices, scores }): Cell[] => [
    name,
    number ?? '',
    ...met.map(({ place, one }) => {
      const at = one.decision.options.findIndex(({ index }) => index === choices[place]);
      return at < 0 ? '' : letterOf(at);
    }),
    ...(scored ? DIMENSIONS.map((_, k) => scores?.[k] ?? '') : []),
  ]);
  const dimensions = scored ? DIMENSIONS.map((one) => words.dimensions[one]) : [];
  return [[c.name, c.participantNumber, ...heads, ...dimensions], ...body];
}

function numberAt(decisions: RoomReport['decisions'], place: number): number {
  return decisions[place]?.decision.number ?? 0;
}

function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
