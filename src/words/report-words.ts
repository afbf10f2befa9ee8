// The words of a room's report: on the page, in the office document, in tables.
import type { DimensionKey } from './keys.ts';
import type { TroubleWords } from './words.ts';

export type ReportFieldKey =
  | 'activity'
  | 'place'
  | 'date'
  | 'hours'
  | 'people'
  | 'facilitator'
  | 'findings'
  | 'recommendations';
export type RoomModeKey = 'together' | 'tables' | 'cards' | 'each';
export type WithheldKey = 'few' | 'alike';
export type FileExpectedKey = 'something' | 'text' | 'shorter' | 'number' | 'yes-no' | 'list' | 'group' | 'one-of';

export interface ReportWords {
  /** Of the page. */
  title(code: string): string;
  loading: string;
  refresh: string;
  /** The hour of the server's answer. */
  asOf(moment: number): string;
  /** Hours, decimals and dates as the language has them. */
  number(value: number): string;
  day(moment: number): string;

  trouble: Record<'no-room' | 'wrong-secret' | 'too-many-tries' | 'unreachable' | 'erased', TroubleWords>;
  file: {
    title: string;
    open: string;
    hint: string;
    /** Said above what was opened. */
    readOnly(code: string): string;
    other: string;
    refused: Record<'too-large' | 'no-json' | 'other' | 'newer', string>;
    damaged(where: string, expected: string): string;
    top: string;
    expected: Record<Exclude<FileExpectedKey, 'one-of'>, string>;
    oneOf(options: string): string;
    unchanged: string;
  };
  otherVersion: string;
  rehearsal: string;

  fields: { title: string; hint: string; labels: Record<ReportFieldKey, string>; onePerLine: string; example: string };
  withScript: string;
  /** Of what people wrote themselves. */
  written: { title: string; text: string; review: string };
  leaveOut: string;
  leftOut(count: number): string;
  takeBack: string;

  /** Of the document. */
  heading: string;
  subheading(scenario: string): string;
  facts: Record<'scenario' | 'people' | 'phones' | 'tables' | 'hands' | 'mode' | 'code', string>;
  modes: Record<RoomModeKey, string>;

  findings: {
    title: string;
    divided(scene: string, number: number, percent: number, option: string): string;
    changed(scene: string, number: number, before: number, percent: number, option: string): string;
    costly(scene: string, number: number, percent: number, option: string): string;
    together(scene: string, number: number, percent: number, option: string): string;
    none: string;
  };
  recommendations: { title: string; costly(scene: string): string; sentences: string; followUp: string };
  decisions: {
    title: string;
    order: string;
    common: string;
    where(scene: string, number: number): string;
    again: string;
    went: string;
    voters(people: number): string;
    share(count: number, percent: number): string;
    shows: string;
    withheld: Record<WithheldKey, string>;
    reasons: string;
    script: string;
    /** Questions to open a discussion of a split; `first` and `second` are the letters of its largest shares. */
    questions(first: string, second: string): readonly string[];
    none: string;
  };
  scores: {
    title: string;
    text: string;
    spread(dimension: string, plays: number, median: string): string;
    range(from: number, until: number): string;
    plays(count: number, percent: number): string;
    withheld: string;
  };
  own: {
    title: string;
    whole: string;
    part: string;
    line(dimension: string, score: number): string;
    said: string;
    behaviours: string;
    where: string;
    points(name: string, points: string): string;
    nothing: string;
  };
  sentences: string;
  words: { title: string; round(number: number): string; times(text: string, count: number): string };
  statements: readonly [string, string, string];
  reactions: { title: string; text(people: number): string; mean: string; withheld: string };
  limits: {
    title: string;
    always: readonly string[];
    anonymous: string;
    named: string;
    modes: Partial<Record<RoomModeKey, string>>;
  };
  signed: { superior: string; facilitator: string; number: string };

  exports: {
    title: string;
    word: string;
    excel: string;
    csv: string;
    csvPeople: string;
    separator: string;
    semicolon: string;
    comma: string;
    json: string;
    jsonHint: string;
    moodle: string;
    moodleHint(rows: number): string;
    moodleLeft: Record<'withoutNumber' | 'sameNumber' | 'unfinished', (count: number) => string>;
    print: string;
    working: string;
    failed: string;
    careful: string;
    carefulNamed: string;
    snapshot: string;
    /** Stands in file names. */
    fileName: string;
    rehearsalName: string;
  };
  grade: { score(dimension: string, score: number): string; none: string };

  erase: {
    title: string;
    on(day: string): string;
    text: string;
    button: string;
    sure: string;
    yes: string;
    no: string;
    failed: string;
  };

  sheets: Record<'summary' | 'splits' | 'scores' | 'sentences' | 'reasons' | 'words' | 'reactions' | 'people', string>;
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
  withheld: Record<WithheldKey, string>;
  dimensions: Record<DimensionKey, string>;
}
