// The words of the debrief in English.
import type { DebriefWords } from './debrief-words.ts';

export const debriefEn: DebriefWords = {
  title: 'Debrief',
  loading: 'Putting the debrief together…',
  failed: {
    title: 'The debrief could not be put together',
    text: 'Some of its data could not be loaded; the connection may be down. Your play is still saved.',
  },

  questions: {
    title: 'Before you see how it went',
    intro: 'Two short questions. You can skip them.',
    felt: 'How did it feel?',
    feltHint: 'More than one is fine.',
    feelings: {
      tense: 'tense',
      annoyed: 'annoyed',
      tired: 'tired',
      unsure: 'unsure',
      guilty: 'guilty',
      moved: 'moved',
      relieved: 'relieved',
      content: 'content',
    },
    ownWords: 'In your own words',
    change: 'If you played it again, what would you change?',
    stays:
      'These answers stay on this device: not sent, not scored, and gone once the page is closed or the story is played again.',
    show: 'Show how it went',
    skip: 'Skip',
  },

  outcome: 'How it ended',
  unfinished:
    'This play stopped before the end of the story. What you see goes as far as your last choice, and scenes not played yet count as zero points.',
  cards: {
    helped: 'What helped most',
    helpedWhy: 'What shows here',
    helpedNone:
      'No choice earned points yet. Under “See everything”, the part “What if…” shows which sentences could have.',
    decided: 'What decided most',
    decidedWhy: 'After this, the way to the best result narrowed more than anywhere else.',
    decidedNone: 'No choice narrowed the way to the best result.',
    tomorrow: 'One sentence for tomorrow',
    tomorrowNone: 'There is no sentence to take from this play yet.',
    look: 'Look at this choice',
  },
  where: (scene, number) => `${scene} · choice ${number}`,

  scores: 'Scores',
  notScored: 'not scored',
  bands: { 'needs-practice': 'needs practice', proficient: 'proficient', skilled: 'skilled' },
  between: (lower, higher) => `between ${lower} and ${higher}`,
  opportunities: (taken, offered) => {
    if (offered === 0) return 'no opportunity';
    return `${taken} of ${offered} ${offered === 1 ? 'opportunity' : 'opportunities'}`;
  },
  tooFew: 'too few to judge',
  incomplete: 'not played to the end',
  grave: (behaviours) =>
    `There was a grave act: ${behaviours}. Because of it this ability stays at “needs practice”, whatever the number.`,

  graveShort: 'a grave act',

  everything: { open: 'See everything', close: 'Show less', contents: 'Contents' },
  abilities: 'Three abilities',
  addsUp:
    'Points come only from the sentences you chose. Added up, the points on those sentences are exactly the scores below; the arithmetic can be opened.',
  borders: (proficient, skilled) =>
    `Below ${proficient} means needs practice, from ${proficient} on proficient, from ${skilled} on skilled. Near a border both are named.`,
  points: (earned, min, max) => `Your points: ${earned}. In this story the least is ${min} and the most is ${max}.`,
  arithmetic: {
    open: 'Show the arithmetic',
    caption: (dimension) => `${dimension}: points by sentence`,
    number: 'Choice',
    said: 'What you chose',
    behaviour: 'Behaviour',
    points: 'Points',
    sum: 'Sum',
    none: 'None of your choices earned or lost points here.',
    formula: (calculation) => `Score = (points − least) ÷ (most − least) × 100 = ${calculation}`,
    rounded: 'rounded',
    unscored: 'In this story no points can be earned or lost for this ability, so it has no score.',
    unbounded:
      'This story has a loop that can earn points without end. With no least and no most there is no score; only the opportunities can be shown.',
  },

  radar: {
    title: 'The three side by side',
    description: (scores) => `Radar chart from 0 to 100. ${scores}.`,
    caption: 'Score of each ability',
    dimension: 'Ability',
    score: 'Score',
    band: 'Meaning',
  },
  curve: {
    title: 'Mood',
    intro: 'How their moods changed, choice by choice.',
    description: (name, from, to, decisions) =>
      `${name}: at first ${from}, after ${decisions} ${decisions === 1 ? 'choice' : 'choices'} ${to}.`,
    start: 'start',
    decisive: 'decided most',
    table: 'Show as a table',
    caption: 'Mood after each choice, 0 to 10',
    after: 'After choice',
    before: 'start',
    value: (word, number) => `${word} (${number})`,
  },
  scenes: {
    title: 'Scene by scene',
    caption: 'Scores of each scene, 0 to 100',
    scene: 'Scene',
    notReached: 'not played',
  },

  decisions: {
    title: 'All choices',
    intro:
      'Open a choice to see what the other person thought, which behaviours counted, and what another answer would have done.',
    order: 'Order',
    decisiveFirst: 'Most decisive first',
    asPlayed: 'As played',
    number: (number) => `Choice ${number}`,
    most: 'decided most',
    before: 'Before',
    said: 'Your choice',
    reply: 'After',
    mood: 'Mood',
    counted: 'Behaviours that counted',
    countedNone: 'No behaviour was counted for this choice.',
    noPoints: 'no points',
    looks: 'What it looks like',
    source: 'Source',
    value: 'BerAKHLAK value',
    values: {
      'berorientasi-pelayanan': 'Service-oriented (Berorientasi Pelayanan)',
      akuntabel: 'Accountable (Akuntabel)',
      kompeten: 'Competent (Kompeten)',
      harmonis: 'Harmonious (Harmonis)',
      loyal: 'Loyal',
      adaptif: 'Adaptive (Adaptif)',
      kolaboratif: 'Collaborative (Kolaboratif)',
    },
  },
  mood: { changed: (from, to) => `from ${from} to ${to}`, same: (word) => `${word}, unchanged` },
  whatIf: {
    title: 'What if…',
    intro: 'Open another answer that you could have given at that moment.',
    loading: 'One moment…',
    failed: 'This answer could not be shown. Try opening it again.',
    reply: 'What follows',
    mood: 'Mood',
    yours: (word) => `with your choice: ${word}`,
    bestEnding: 'Best ending still possible',
    bestNone: 'none',
    withYours: (title) => `With your choice: ${title}.`,
    sameAsYours: 'The same as with your choice.',
  },
  replay: {
    action: 'Play again from here',
    hint: 'The story opens again right before this choice. What comes after it you choose anew.',
  },

  claims: {
    title: 'What these scores do not say',
    paragraphs: [
      'They measure choices in one written story. Not who you are, and not your performance at work.',
      'The weight of each behaviour was set by its authors. Experienced people disagree about such things, so a difference of a few points means nothing.',
      'Choosing a sentence on a screen is easier than saying it. A higher score on the same story may only mean that you know the story by now.',
    ],
  },
  takeAway: {
    title: 'Keep it',
    print: 'Print',
    download: 'Download',
    json: 'Download JSON',
    csv: 'Download CSV',
    separator: 'CSV column separator',
    semicolon: 'Semicolon (Excel in Indonesian)',
    comma: 'Comma (Excel in English)',
    includeOwn: 'Include my answers to the two questions, in print too',
    careful: 'The file holds every sentence you chose, with its scores. Whoever receives it can read them.',
    own: 'My notes',
    felt: 'How it felt',
    change: 'What I would change',
  },
  table: {
    number: 'Choice',
    scene: 'Scene',
    answered: 'Before',
    thoughts: 'Thoughts',
    said: 'Chosen',
    behaviour: 'Behaviour',
    dimension: 'Ability',
    points: 'Points',
    reply: 'After',
    coach: 'Coach',
    stronger: 'Try',
  },
  printed: 'Lakon · practice of conversations in a written story; not an appraisal.',
};
