// The words of the history in English.
import type { HistoryWords } from './history-words.ts';

const DAY = { day: 'numeric', month: 'short' } as const;

export const historyEn: HistoryWords = {
  title: 'My practice',
  intro: 'It is on this device only. Nobody else sees it.',
  loading: 'Opening your practice…',
  failed: {
    title: 'Your practice could not be put together',
    text: 'Some of it could not be loaded; the network may be gone. Your plays are still saved.',
  },
  empty: {
    title: 'Nothing to compare yet',
    text: 'This page fills up once a play has been played to the end of its story.',
  },
  bands: { 'needs-practice': 'needs practice', proficient: 'proficient', skilled: 'skilled' },
  between: (lower, higher) => `between ${lower} and ${higher}`,
  noBand: 'cannot be judged yet',
  latestResult: 'Latest play',
  toHistory: (plays) => (plays === 1 ? 'History' : `History: ${plays} plays`),
  playsFinished: (count) => (count === 1 ? 'finished once' : `finished ${count} times`),
  once: 'Finished once so far. After the second time, first and latest stand side by side here.',
  otherVersion:
    'This scenario has changed since you played it. Scores from the old version are not compared with the new one.',
  onDay: (moment) => new Date(moment).toLocaleDateString('en-GB', DAY),
  compare: 'Scores, first and latest',
  dimension: 'Ability',
  first: 'First',
  latest: 'Latest',
  drawn: 'From 0 to 100',
  notScored: 'not scored',
  ending: 'How it ended',
  changed: 'What changed most',
  change: (first, latest) => `${first}, then ${latest}`,
  chances: (shown, offered) => `${shown} of ${offered}`,
  ofChances: (shown, offered) => (offered === 1 ? `${shown} of 1 chance` : `${shown} of ${offered} chances`),
  noChance: 'no chance to',
  familiar:
    'It is the same script. A higher number can mean that you have learned, or only that you know your way by now. Another scenario, or the next real conversation, gives the more honest answer.',
  allBehaviours: 'Every behaviour in this scenario',
  behavioursOf: (scenario) => `Behaviours in ${scenario}: shown, out of the chances there were`,
  behaviour: 'Behaviour',
  helpful: 'What helps',
  costly: 'What costs',
  costlyHint: 'the fewer the better',
  allPlays: (count) => `Finished plays (${count})`,
  newestPlays: 'The newest',
  showAll: (count) => `Show all ${count}`,

  strengths: {
    title: 'Where you are strong, and where not yet',
    intro: (scenarios) =>
      scenarios === 1
        ? 'Taken from your latest play, of one scenario only. A second scenario makes this picture steadier.'
        : `Taken from your latest play of each of ${scenarios} scenarios. What had fewer than three chances is not judged.`,
    often: 'You use it often',
    seldom: 'You seldom use it, though there was a chance',
    costly: 'Still slips out, at a cost',
    none: 'None.',
    tooFew: 'too few to judge',
    all: 'Every behaviour',
    caption: 'Behaviours across scenarios: shown, out of the chances there were',
    chances: 'Chances',
  },
};
