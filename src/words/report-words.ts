// The words of a room's report: on the page, in the office document, in tables.
import type { DimensionKey } from './keys.ts';

export interface ReportWords {
  title: string;
  loading: string;
  failed: { title: string; text: string };
  openFile: string;
  openFileHint: string;
  notAFile: string;
  readOnly: string;
  rehearsal: string;
  refresh: string;

  fields: {
    title: string;
    hint: string;
    activity: string;
    place: string;
    date: string;
    hours: string;
    facilitator: string;
  };
  facts: {
    scenario: string;
    people: string;
    mode: string;
    modes: Record<'together' | 'tables' | 'cards' | 'each', string>;
  };

  findings: {
    title: string;
    hint: string;
    divided(scene: string, number: number, percent: number, option: string): string;
    costly(scene: string, number: number, percent: number, option: string): string;
    together(scene: string, number: number, percent: number, option: string): string;
    none: string;
  };
  decisions: {
    title: string;
    order: string;
    where(scene: string, number: number): string;
    again: string;
    went: string;
    withheld: string;
    reasons: string;
    script: string;
    /** Questions to open a discussion of a split; `first` and `second` are the letters of its largest shares. */
    questions(first: string, second: string): readonly string[];
    none: string;
  };
  scores: {
    title: string;
    text: string;
    line(dimension: string, plays: number, lowest: number, middle: number, highest: number): string;
  };
  own: { title: string; text: string; line(dimension: string, score: number): string };
  sentences: string;
  words: string;
  statements: readonly [string, string, string];
  reactions: { title: string; line(statement: string, mean: string, people: number): string };
  recommendations: string;
  limits: { title: string; paragraphs: readonly string[] };
  signed: { place: string; role: string };

  exports: {
    title: string;
    word: string;
    excel: string;
    csv: string;
    separator: string;
    semicolon: string;
    comma: string;
    json: string;
    moodle: string;
    moodleHint: string;
    print: string;
    working: string;
    careful: string;
    carefulNamed: string;
  };
  grade(empathy: string, communication: string, solving: string): string;

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
  dimensions: Record<DimensionKey, string>;
}
