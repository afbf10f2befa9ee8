// The words of the checker's page, which it writes for people who do not use a terminal. What it shares with the terminal is in `check-words.ts`.
import type { LevelKey, NaiveKey } from './keys.ts';

/** Numbers come as they are written in the language. */
export interface CheckPageWords {
  title: string;
  intro: string;
  contents: string;
  sections: string;

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
  level: Record<LevelKey, string>;

  endings: string;
  endingsWhy: string;
  endingsBounded: string;
  noEndings: string;

  play: {
    show: (choices: number) => string;
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
  naive: Record<NaiveKey, string>;
  notScored: string;
  allChances: string;
  chancesOf: (part: string) => string;
  score: string;
  unended: (chance: string) => string;
  playsBehind: string;
  naivePlay: Record<NaiveKey, string>;
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
