// The words of the checker's page in English.
import type { CheckPageWords } from './check-page-words.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const checkPageEn: CheckPageWords = {
  title: 'Story check',
  intro:
    'The checker follows every play that a story can have, as far as its limits allow; nothing is estimated. A play is one way from the beginning to an end, choice by choice. Each “See the play” holds the choices that lead there.',
  contents: 'Stories that were checked',
  sections: 'Parts',

  complete: 'Every play was followed. What this page says holds for all of them.',
  bounded: (why) =>
    `Not everything was looked at to the end: ${why}. What was found is there; what was not found may be there all the same.`,
  notExplored: 'This story could not be followed at all yet. Mend the findings below first.',
  facts: {
    states: 'States',
    statesWhy: 'moments of the story that differ in what can follow',
    plays: 'Possible plays',
    unlimited: 'without limit, as parts of it can be repeated',
    unknown: 'unknown',
    decisions: 'Decisions in the story',
    perPlay: 'Decisions in one play',
    range: (min, max) => (min === max ? min : `${min} to ${max}`),
    noLimit: 'no limit',
  },

  findings: 'Findings',
  noFindings: 'No findings: no rule is broken.',
  noFindingsBounded: 'No findings in the part that was followed.',
  level: { error: 'Error', warning: 'Warning' },

  endings: 'Endings',
  endingsWhy: 'Each ending that can be reached, with a shortest play that comes to it.',
  endingsBounded: 'The endings reached in the part that was followed, each with a shortest play that comes to it.',
  noEndings: 'No ending was reached.',

  play: {
    show: (choices) =>
      `See the play: ${choices === 0 ? 'before the first choice' : counted(choices, 'choice', 'choices')}`,
    noWords: 'The words of its choices were left out, as the time for the check was up.',
    command: 'To play it in the terminal:',
    copy: 'Copy',
    copied: 'Copied',
    seed: (seed) => `Chance has a part in this. Seed ${seed} shows it.`,
    noSeed: 'Chance has a part in this, and no seed was found that shows it.',
    onMap: 'Show on the map',
  },

  scores: 'Scores',
  scoresWhy:
    'Scores go from 0 to 100; to pass is to be proficient, at 60 or more. The random player draws lots for every choice: if that passes often, a score proves nothing. The four others do not read either: they always take the first option, the last, the longest or the shortest. All figures are computed exactly from all plays, not from a sample.',
  scoresKey:
    'In the picture a bar is as high as its score is likely, the dashed line is the border to pass, the triangle is the mean. In the table a bold figure passes.',
  noScores: 'There are no scores: for these all plays must be known, and behaviours be scored.',
  noScoresBare: 'This story is not scored, as it is no scenario with a scenario.json.',
  distribution: 'spread of scores',
  chart: (mean, pass) => `Spread of scores from 0 to 100. Mean ${mean}; chance to pass ${pass}.`,
  points: 'Points',
  randomPlayer: 'Random player',
  min: 'lowest',
  mean: 'mean',
  max: 'highest',
  passes: 'chance to pass',
  naivePlayers: 'Always takes the',
  naive: { first: 'first', last: 'last', longest: 'longest', shortest: 'shortest' },
  notScored: 'not scored',
  allChances: 'All chances as a table',
  chancesOf: (part) => `Chance of each score of the random player: ${part}`,
  score: 'score',
  unended: (chance) => `${chance} of random plays had not ended where loops were no longer followed.`,
  playsBehind: 'The plays behind these figures',
  naivePlay: {
    first: 'Always the first option',
    last: 'Always the last option',
    longest: 'Always the longest option',
    shortest: 'Always the shortest option',
  },
  neverEnds: 'This play goes round for ever; its score is what was earned until then.',
  bestReached: (scores) => `Skilled in two dimensions, proficient in the third (${scores})`,
  bestNearest: (scores) => `Nearest to skilled in two dimensions and proficient in the third (${scores})`,

  map: 'Map of decisions',
  mapWhy:
    'Each box is a decision; a line means that some play goes on from one to the other, downwards. Press a box to read its options. All that the map shows is also written under Decisions.',
  tooBig: (stops) =>
    `This story is too big to be drawn (${stops} decisions and endings). What the map would show is written under Decisions.`,
  skipMap: 'Skip the map',
  lit: 'Shown on the map:',
  unlit: 'Clear',
  start: 'Start',
  halt: 'Story breaks off',
  haltBounded: 'Not followed, or breaks off',
  ending: (id) => `Ending: ${id}`,
  decision: (number) => `Decision ${number}`,
  lone: 'One option only',
  line: (line) => `line ${line}`,
  options: (count) => counted(count, 'option', 'options'),
  noScene: 'before the first scene',
  repeats: 'dashed line: back to what has passed',

  decisions: 'Decisions',
  decisionsWhy: 'Each decision with its options, and where each of them can lead.',
  noDecisions: 'No decision was met.',
  option: 'option',
  behaviours: 'behaviours',
  regret: 'given away',
  regretWhy: 'Given away: how much of the best result still possible the option loses (mean, of 3).',
  leadsTo: 'goes on to',
  hasBest: 'One option here is best in every dimension: there is no dilemma.',
};
