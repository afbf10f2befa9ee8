// The words of the page on which a person opens, mends and keeps a scenario of their own.

export interface OwnWords {
  title: string;
  intro: string;
  /** Where it stays. */
  stays: string;
  guide: string;
  open: string;
  openFolder: string;
  openZip: string;
  openTemplate: string;
  saveTemplate: string;
  drop: string;
  /** Something else was opened over changes that are kept nowhere. */
  wouldBeLost: string;
  openAnyway: string;
  keepChanges: string;
  reading: string;
  checking: string;
  /** How far exploring is. */
  progress(states: string): string;
  cancel: string;
  cancelled: string;
  /** Why what was opened is no scenario; `file`: which of its files, where it is one. */
  refused: Record<RefusedKey, (file: string) => string>;
  nothingChanged: string;
  result: string;
  sound: string;
  soundWithAdvice(warnings: number): string;
  unsound(errors: number): string;
  complete(plays: string, states: string, endings: number): string;
  manyPlays: string;
  bounded(why: string): string;
  boundedScores: string;
  endings: string;
  language: string;
  findings: string;
  findingsHint: string;
  level: Record<'error' | 'warning', string>;
  inFile(file: string): string;
  line(number: number): string;
  wholeFile: string;
  more(count: number): string;
  /** The choices that show a finding. */
  shownBy: string;
  files: string;
  lines(file: string): string;
  someLines: string;
  edit: string;
  read: string;
  text(file: string): string;
  again: string;
  notChecked: string;
  play: string;
  keep: string;
  /** Keeping takes the place of another of one's own. */
  replaces(title: string): string;
  kept: string;
  keptHere: string;
  save: string;
  saved: string;
  mine: string;
  mend: string;
  damaged(count: number): string;
  removeDamaged: string;
}

export type RefusedKey =
  | 'too-large'
  | 'too-many'
  | 'not-zip'
  | 'damaged-zip'
  | 'no-scenario'
  | 'several'
  | 'not-text'
  | 'too-long'
  | 'unreadable'
  | 'failed';
