// The words of a room's report in English.
import { formatHour, formatNumber } from './plain-format.ts';
import type { ReportWords } from './report-words.ts';
import { roomEn } from './room-en.ts';

const two = (value: number) => String(value).padStart(2, '0');

export const reportEn: ReportWords = {
  title: (code) => `Report of class ${code}`,
  loading: 'Putting the report together…',
  refresh: 'Fetch the latest',
  asOf: (moment) => `As of ${formatHour(moment, ':')}`,
  number: (value) => formatNumber(Math.round(value * 10) / 10, { decimal: '.', group: ',' }),
  day: (moment) => {
    const date = new Date(moment);
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  },

  trouble: {
    'no-room': {
      title: 'The server knows no such class',
      text: 'The code is wrong, or the class has been erased. If you saved its class file, the report can be opened from that.',
    },
    'wrong-secret': {
      title: 'This report is for its facilitator only',
      text: 'This device does not hold the key of that class. Open the report from the facilitator’s desk, on the computer that opened the class.',
    },
    'too-many-tries': { title: 'Too many tries', text: 'Wait a moment, then try again.' },
    unreachable: {
      title: 'The report could not be fetched',
      text: 'The class server does not answer. See whether Lakon is still running and this device is still on its network, then try again.',
    },
    erased: {
      title: 'This class has been erased',
      text: 'Nothing of it is left on the server. What you have downloaded is still yours.',
    },
  },
  file: {
    title: 'Open a class file',
    open: 'Choose a file',
    hint: 'A JSON file saved from the report of a class. It is only read, on this device, and sent nowhere.',
    readOnly: (code) => `Opened from the file of class ${code}. It no longer changes.`,
    other: 'Open another file',
    refused: {
      'too-large': 'This file is too large for a class file. Expected: a JSON file under 5 MB.',
      'no-json': 'This file cannot be read as JSON. It may have been cut short while copying, or be of another kind.',
      other: 'This is not a Lakon class file. It should say "lakon": "room" at its top.',
      newer: 'This file was made by a newer Lakon. Open it with that version or a later one.',
    },
    damaged: (where, expected) => `This class file is damaged or was edited. At ${where} there should be ${expected}.`,
    top: 'its top level',
    expected: {
      something: 'an entry, but there is none',
      text: 'a text',
      shorter: 'a shorter text',
      number: 'a sensible number',
      'yes-no': 'true or false',
      list: 'a list with its set number of entries',
      group: 'a group of named entries',
    },
    oneOf: (options) => `one of ${options}`,
    unchanged: 'Nothing was opened, and nothing has changed.',
  },
  otherVersion:
    'The scenario of this class is not here, or here in another version. The figures of the class stand; the scores of its own play and the speaker’s notes are missing.',
  rehearsal: 'This was a rehearsal: its people were simulated, so its figures mean nothing.',

  fields: {
    title: 'About the event',
    hint: 'Kept on this device only. It goes into the document, the print and the files that you download.',
    labels: {
      activity: 'Name of the event',
      place: 'Place',
      date: 'Date',
      hours: 'Training hours (JP)',
      people: 'Participants',
      facilitator: 'Facilitator',
      findings: 'Findings',
      recommendations: 'Recommendations',
    },
    onePerLine: 'One point a line. The draft comes from the figures: check it, change it, or strike it out.',
    example: '24/11/2026',
  },
  withScript: 'Include questions for discussion',
  written: {
    title: 'What people wrote',
    text: 'Reasons and words are people’s own and may name somebody. Read them before you pass them on.',
    review: 'Show buttons to leave texts out',
  },
  leaveOut: 'Leave out of the report',
  leftOut: (count) => `${count} left out of the report and of every download.`,
  takeBack: 'Put back',

  heading: 'Class report',
  subheading: (scenario) => `Conversation practice: “${scenario}”`,
  facts: {
    scenario: 'Scenario',
    people: 'Participants',
    phones: 'Phones that joined',
    tables: 'Phones that joined (one a table)',
    hands: 'Most votes counted',
    mode: 'How it was played',
    code: 'Class code',
  },
  modes: {
    together: 'together, a phone each',
    tables: 'together, a phone a table',
    cards: 'together, with cards or hands',
    each: 'everyone on their own',
  },

  findings: {
    title: 'Findings',
    divided: (scene, number, percent, option) =>
      `Opinion was most divided in “${scene}” (choice ${number}). The leading answer had only ${percent}% of the votes: ${option}`,
    changed: (scene, number, before, percent, option) =>
      `After discussion, one answer in “${scene}” (choice ${number}) rose from ${before}% to ${percent}%: ${option}`,
    costly: (scene, number, percent, option) =>
      `In “${scene}” (choice ${number}), ${percent}% of the votes went to an answer that set the conversation back: ${option}`,
    together: (scene, number, percent, option) =>
      `In “${scene}” (choice ${number}), ${percent}% of the votes went to an answer that helped: ${option}`,
    none: 'There is not enough to draw a conclusion from yet.',
  },
  recommendations: {
    title: 'Recommendations',
    costly: (scene) => `Take up “${scene}” again in the unit and agree on better words.`,
    sentences: 'Use the sentences that the class agreed on at work, and look back on them after two weeks.',
    followUp: 'Check after three months, with the follow-up sheet, what has come of it.',
  },
  decisions: {
    title: 'What was discussed',
    order: 'What divided the class most comes first.',
    common: 'Everyone played alone: broken down are the choices that all of them met.',
    where: (scene, number) => `${scene} · choice ${number}`,
    again: 'asked again',
    went: 'the class went on with this',
    voters: (people) => `${people} votes`,
    share: (count, percent) => `${count} (${percent}%)`,
    shows: 'Behaviours',
    withheld: {
      few: 'Not broken down: fewer than five votes.',
      alike: 'Not broken down: fewer than five votes differ from the time before.',
    },
    reasons: 'Reasons that people wrote',
    script: 'For discussion',
    questions: (first, second) => [
      `What makes ${first} sensible to those who chose it? What did they see?`,
      `If you were the other person, how would hearing ${first} differ from hearing ${second}?`,
      'Which sentence will you really say tomorrow morning, and what would you change in it?',
    ],
    none: 'No split has been revealed yet.',
  },
  scores: {
    title: 'How scores spread',
    text: 'Of finished plays, 0 to 100. Answering at random usually ends near 50.',
    spread: (dimension, plays, median) => `${dimension}: median ${median} of ${plays} plays`,
    range: (from, until) => `${from}–${until}`,
    plays: (count, percent) => `${count} (${percent}%)`,
    withheld: 'Not broken down: shown once the class is over and at least five plays are finished.',
  },
  own: {
    title: 'The class’s own play',
    whole: 'Scores of the way that was chosen together, 0 to 100.',
    part: 'The story was not played from beginning to end, so there is no score. This is what the class said:',
    line: (dimension, score) => `${dimension}: ${score}`,
    said: 'What the class said',
    behaviours: 'Behaviours and points',
    where: 'Scene',
    points: (name, points) => `${name} (${points})`,
    nothing: '–',
  },
  sentences: 'Our sentences',
  words: {
    title: 'One word from everyone',
    round: (number) => `Round ${number}`,
    times: (text, count) => `${text} (${count}×)`,
  },
  statements: roomEn.end.statements,
  reactions: {
    title: 'What people thought of it',
    text: (people) => `${people} answers, without names. 1: disagree, 5: agree.`,
    mean: 'Mean',
    withheld: 'Not broken down: fewer than five people answered.',
  },
  limits: {
    title: 'What this report cannot say',
    always: [
      'It measures choices in one written story, not character and not performance. It is not for appraising, ranking or sanctioning anybody.',
      'Choices in a class depend on the discussion and on who sits next to whom. Figures this small do not stand for people outside the class.',
    ],
    anonymous:
      'This class had no names. Nothing that rests on fewer than five votes is broken down. Nor is a second vote in which fewer than five votes changed, since the difference could point at a person.',
    named:
      'This class had names, and people knew it before they joined. The form at its end was without names all the same, and is not broken down below five.',
    modes: {
      tables:
        'Phones were counted, one a table. Lakon does not know how many people sit at a table, so it treats a phone as it would a person.',
      cards:
        'The facilitator counted cards or raised hands. Everyone in the room saw them; in this report the same limit holds.',
      each: 'Choices that not everyone met are not broken down: a way that few took points at who took it.',
    },
  },
  signed: {
    superior: 'Acknowledged by',
    facilitator: 'Facilitator',
    number: 'NIP (staff number)',
  },

  exports: {
    title: 'Download and print',
    word: 'Word document',
    excel: 'Excel',
    csv: 'CSV: choices',
    csvPeople: 'CSV: people',
    separator: 'CSV column separator',
    semicolon: 'Semicolon (Excel in Indonesian)',
    comma: 'Comma (Excel in English)',
    json: 'Class file',
    jsonHint: 'A class file opens again in Lakon at any time, even after the class was erased.',
    moodle: 'Grades for Moodle',
    moodleHint: (rows) =>
      `${rows} people. In Moodle’s CSV import choose the same separator, match idnumber with useridnumber, and map grade and feedback together.`,
    moodleLeft: {
      withoutNumber: (count) => `${count} without a number are left out.`,
      sameNumber: (count) => `${count} who share a number are left out.`,
      unfinished: (count) => `${count} who have not finished are left out.`,
    },
    print: 'Print',
    working: 'Putting it together…',
    failed: 'The file could not be made. Please try again.',
    careful: 'No names, no times, no row per person.',
    carefulNamed:
      'Excel, the CSV of people and the class file hold names. Share them only with those entitled to them.',
    snapshot: 'A report shows one moment. Pass on the last one only: the difference between two can point at a person.',
    fileName: 'report',
    rehearsalName: 'rehearsal',
  },
  grade: { score: (dimension, score) => `${dimension} ${score}`, none: '–' },

  erase: {
    title: 'Erase this class',
    on: (day) => `The server erases this class on ${day}.`,
    text: 'Download the document and the class file first. Once it is erased, nobody can bring it back.',
    button: 'Erase the class from the server',
    sure: 'Erase this class from the server for good?',
    yes: 'Yes, erase it',
    no: 'Cancel',
    failed: 'Not erased: the server does not answer. Please try again.',
  },

  sheets: {
    summary: 'Summary',
    splits: 'Choices',
    scores: 'Scores',
    sentences: 'Our sentences',
    reasons: 'Reasons',
    words: 'One word',
    reactions: 'Reactions',
    people: 'People',
  },
  columns: {
    number: 'Choice no.',
    scene: 'Scene',
    question: 'Answered',
    letter: 'Letter',
    option: 'Answer',
    count: 'Count',
    percent: 'Percent',
    taken: 'Went on with',
    shows: 'Behaviours',
    again: 'Asked again',
    dimension: 'Ability',
    plays: 'Plays',
    median: 'Median',
    sentence: 'Sentence',
    reason: 'Reason',
    round: 'Round',
    word: 'Word',
    statement: 'Statement',
    name: 'Name',
    participantNumber: 'Participant number',
  },
  yes: 'yes',
  withheld: { few: 'fewer than 5', alike: 'much as before' },
  dimensions: { empathy: 'Empathy', communication: 'Communication', 'problem-solving': 'Problem-solving' },
};
