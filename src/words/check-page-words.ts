// The words of the checker's page, which it writes for people who do not use a terminal. What it shares with the terminal is in `check-words.ts`.
import type { Locale } from '../core/locale.ts';
import type { Level } from '../core/rule.ts';
import type { Naive } from '../core/story-report.ts';
import { checkPageEn } from './check-page-en.ts';
import { checkPageId } from './check-page-id.ts';

export const CHECK_PAGE_WORDS: Readonly<Record<Locale, CheckPageWords>> = { id: checkPageId, en: checkPageEn };

/** Numbers come as they are written in the language. */
export interface CheckPageWords {
  title: string;
  intro: string;
  contents: string;
  sections: string;

  verdict: string;
  complete: string;
  bounded: (why: string) => string;
  notExplored: string;
  facts: {
    states: string;
    statesWhy: string;
    plays: string;
    unlimited: string;
    unknown: string;
    decisions: string;
    perPlay: string;
    range: (min: string, max: string) => string;
    noLimit: string;
  };

  findings: string;
  noFindings: string;
  noFindingsBounded: string;
  level: Record<Level, string>;

  endings: string;
  endingsWhy: string;
  noEndings: string;

  play: {
    show: (choices: number) => string;
    noChoice: string;
    noWords: string;
    command: string;
    copy: string;
    copied: string;
    seed: (seed: number) => string;
    noSeed: string;
    onMap: string;
  };

  scores: string;
  scoresWhy: string;
  scoresKey: string;
  noScores: string;
  noScoresBare: string;
  distribution: string;
  chart: (mean: string, pass: string) => string;
  points: string;
  randomPlayer: string;
  min: string;
  mean: string;
  max: string;
  passes: string;
  naivePlayers: string;
  naive: Record<Naive, string>;
  notScored: string;
  allChances: string;
  chancesOf: (part: string) => string;
  score: string;
  unended: (chance: string) => string;
  playsBehind: string;
  naivePlay: Record<Naive, string>;
  neverEnds: string;
  bestReached: (scores: string) => string;
  bestNearest: (scores: string) => string;

  map: string;
  mapWhy: string;
  tooBig: (stops: string) => string;
  skipMap: string;
  lit: string;
  unlit: string;
  start: string;
  halt: string;
  haltBounded: string;
  ending: (id: string) => string;
  decision: (number: string) => string;
  lone: string;
  line: (line: number) => string;
  options: (count: number) => string;
  noScene: string;
  repeats: string;

  decisions: string;
  decisionsWhy: string;
  noDecisions: string;
  option: string;
  behaviours: string;
  regret: string;
  regretWhy: string;
  leadsTo: string;
  hasBest: string;
}
