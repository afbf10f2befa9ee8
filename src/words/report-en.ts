// The words of a room's report in English.
import type { ReportWords } from './report-words.ts';

export const reportEn: ReportWords = {
  title: 'Class report',
  loading: 'Putting the report together…',
  failed: {
    title: 'The report could not be fetched',
    text: 'The class server does not answer. Check the network and try again.',
  },
  openFile: 'Open a class file',
  openFileHint: 'A JSON file that you once saved from a class. It is only read, and sent nowhere.',
  notAFile: 'This is no class file of Lakon, or it has been changed. Nothing was opened.',
  readOnly: 'Opened from a file.',
  rehearsal: 'This was a rehearsal: its people were simulated, and its figures mean nothing.',
  refresh: 'Fetch the latest',

  fields: {
    title: 'The event',
    hint: 'Kept on this device only, and written into the document.',
    activity: 'Name of the event',
    place: 'Place',
    date: 'Date',
    hours: 'Training hours',
    facilitator: 'Facilitator',
  },
  facts: {
    scenario: 'Scenario',
    people: 'Participants',
    mode: 'How',
    modes: {
      together: 'together, a phone each',
      tables: 'together, a phone a table',
      cards: 'together, by cards or show of hands',
      each: 'each on their own',
    },
  },

  findings: {
    title: 'Findings',
    hint: 'Drafted from the figures below. Check, change or strike out.',
    divided: (scene, number, percent, option) =>
      `Opinion was most divided in “${scene}” (choice ${number}): the largest share, ${percent}%, chose ${option}`,
    costly: (scene, number, percent, option) =>
      `In “${scene}” (choice ${number}), ${percent}% chose words that cost the conversation: ${option}`,
    together: (scene, number, percent, option) =>
      `In “${scene}” (choice ${number}), ${percent}% chose words that helped: ${option}`,
    none: 'There is no split to read yet.',
  },
  decisions: {
    title: 'What was discussed',
    order: 'What divided the class most comes first.',
    where: (scene, number) => `${scene} · choice ${number}`,
    again: 'asked again',
    went: 'the class went on with this',
    withheld: 'Not shown: fewer than five people chose, or it could be worked out from other figures.',
    reasons: 'Reasons that were written',
    script: 'For discussion',
    questions: (first, second) => [
      `What makes ${first} sensible to those who chose it? What did they see?`,
      `If you sat on the other side of the counter, how would hearing ${first} differ from hearing ${second}?`,
      'Which sentence would really come out of your mouth tomorrow morning, and what would you change in it?',
    ],
    none: 'No split has been revealed yet.',
  },
  scores: {
    title: 'How scores spread',
    text: 'Of finished plays. 0 to 100; guessing usually lands near 50.',
    line: (dimension, plays, lowest, middle, highest) =>
      `${dimension}: median ${middle}, from ${lowest} to ${highest} (${plays} plays).`,
  },
  own: {
    title: 'The class’s own play',
    text: 'Scores of the way that was chosen together.',
    line: (dimension, score) => `${dimension}: ${score} of 100.`,
  },
  sentences: 'Our sentences',
  words: 'One word',
  statements: [
    'A conversation like this could happen where I work.',
    'I found a sentence that I can use.',
    'The discussion made me see it from another side.',
  ],
  reactions: {
    title: 'What people thought of it',
    line: (statement, mean, people) => `${statement} ${mean} of 5 on average (${people} answers).`,
  },
  recommendations: 'Recommendations',
  limits: {
    title: 'What this report cannot say',
    paragraphs: [
      'It measures choices in one written story. It says nothing of character, and it is not an appraisal.',
      'Choices made together depend on the discussion and on who sits next to whom. Small numbers do not generalise.',
      'In a class without names, nothing that rests on fewer than five people is broken down.',
    ],
  },
  signed: { place: '…………………, …………………', role: 'Facilitator' },

  exports: {
    title: 'Download',
    word: 'Word document (editable)',
    excel: 'Excel',
    csv: 'CSV',
    separator: 'CSV column separator',
    semicolon: 'Semicolon (Excel in Indonesian)',
    comma: 'Comma (Excel in English)',
    json: 'Class file (JSON)',
    moodle: 'Grades for Moodle',
    moodleHint: 'Holds people who have a number and a finished play.',
    print: 'Print',
    working: 'Putting it together…',
    careful: 'No names, no times, no row per person.',
    carefulNamed: 'Holds people’s names. Share it only with those entitled to it.',
  },
  grade: (empathy, communication, solving) =>
    `Empathy ${empathy}, communication ${communication}, problem-solving ${solving}.`,

  sheets: {
    splits: 'Choices',
    scores: 'Scores',
    sentences: 'Our sentences',
    words: 'One word',
    reactions: 'Reactions',
    people: 'People',
  },
  columns: {
    number: 'Choice no.',
    scene: 'Scene',
    question: 'Answered',
    letter: 'Letter',
    option: 'Option',
    count: 'Count',
    percent: 'Percent',
    taken: 'Went on with',
    shows: 'Behaviours',
    again: 'Asked again',
    dimension: 'Ability',
    plays: 'Plays',
    lowest: 'Lowest',
    median: 'Median',
    highest: 'Highest',
    sentence: 'Sentence',
    word: 'Word',
    statement: 'Statement',
    name: 'Name',
    participantNumber: 'Participant number',
  },
  yes: 'yes',
  withheld: 'fewer than 5',
  dimensions: { empathy: 'Empathy', communication: 'Communication', 'problem-solving': 'Problem-solving' },
};
