// The words of the projector in English.
import type { ProjectorWords } from './projector-words.ts';

export const projectorEn: ProjectorWords = {
  title: (code) => `Projector of class ${code}`,
  code: 'Class code',
  rehearsal: 'Rehearsal',
  rehearsalWhy: 'The people in it are simulated, and nothing counts.',
  enterFull: 'Full screen',
  leaveFull: 'Leave full screen',
  locked: 'locked',

  lobby: {
    join: 'Join with your phone',
    wifi: 'Connect your phone to this Wi-Fi',
    password: (password) => `Password: ${password}`,
    open: 'Scan the QR code, or open this address on your phone',
    type: 'Type the class code and press Go in',
    wifiQr: 'QR code that connects to the Wi-Fi',
    pageQr: 'QR code that opens the page of this class',
    people: (count) => (count === 0 ? 'Nobody is in yet' : count === 1 ? 'person is in' : 'people are in'),
    tables: (count) => (count === 0 ? 'No table is in yet' : count === 1 ? 'table is in' : 'tables are in'),
    noNetwork: 'Phones cannot come in yet: this computer is not connected to any network.',
    cards: 'Put your phone away',
    cardsHow:
      'We follow the story on this screen. Whenever there is a choice, answer A to D by card or by show of hands.',
    soon: 'We begin in a moment.',
  },

  we: 'We',
  nextScene: (number, title) => `Next comes scene ${number}: ${title}`,
  rest: 'Take a breath.',

  vote: {
    cards: (last) => `Answer A to ${last} by card or by show of hands`,
    voted: (count, seats) => `Votes in: ${count} of ${seats}`,
    tablesVoted: (count, seats) => `Votes in: ${count} of ${seats} tables`,
    counted: (count) => (count === 1 ? '1 vote counted' : `${count} votes counted`),
    closed: 'The vote is closed',
    left: (minutes, seconds) => `Time left ${minutes}:${String(seconds).padStart(2, '0')}`,
    over: 'Time is up',
  },

  split: {
    votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
    shows: 'Shows',
    discuss: 'Let us talk about',
    near: (one, other) => `${one} and ${other} are close. What is each of them trying to protect?`,
    agreed: (letter, name) =>
      `Nearly everybody chose ${letter}. What does ${name ?? 'the other person'} hear in that sentence?`,
    mixed: (letter) => `Most chose ${letter}. What made the others choose differently?`,
    nobody: 'Which one would you say, and why?',
    reasons: 'Reasons from this class',
  },

  word: {
    count: (count, seats) => `${count} of ${seats} have sent theirs`,
    waiting: 'Write one word on your phone.',
    noNames: 'Words are shown here without names.',
  },

  pause: {
    now: (time) => `It is ${time} now`,
    left: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    soon: 'We go on in a moment',
  },

  each: {
    title: 'Everybody plays alone',
    text: 'The story is on your own phone. Take the time you need; nobody is racing.',
    begun: 'have begun',
    finished: 'have finished',
    of: (count, seats) => `${count} of ${seats}`,
  },

  result: {
    ours: 'How our play came out',
    partial: 'We did not play the whole story, so only the scenes that we finished are scored.',
    alone: 'Everybody’s own scores are on their own phone.',
    finished: (count) =>
      count === 0
        ? 'Nobody has played to the end'
        : count === 1
          ? '1 person played to the end'
          : `${count} people played to the end`,
    divided: 'What divided the class most',
    phone: 'Open your phone: three short questions, and then this play to take home.',
    more: (count) => (count === 1 ? '1 more is in the report.' : `${count} more are in the report.`),
    claim: 'These numbers measure choices in one written story, not a person and not anybody’s performance at work.',
  },

  end: {
    title: 'Thank you',
    text: 'This class is over. May the sentences serve you tomorrow.',
    home: 'Take it home: your phone shows a link and a QR code of your own. Keep them before you leave this room.',
    homeCards: 'Our sentences and the split of every choice go into the facilitator’s report.',
  },

  trouble: {
    waiting: 'Connecting to the class…',
    away: {
      title: 'The class’s server does not answer yet',
      text: 'Make sure that the computer that runs Lakon is on and in the same network. This screen connects again by itself.',
    },
    gone: {
      title: 'No such class',
      text: 'It has been erased, or the code is not right. Open the projector once more from the facilitator’s desk.',
    },
    other: {
      title: 'This screen does not fit its server',
      text: 'Reload this page. The class and its votes are safe.',
    },
    story: {
      title: 'The story cannot be opened on this screen yet',
      text: 'Reload this page. The class and its votes are safe.',
    },
    reload: 'Reload',
    host: 'To my classes',
  },
};
