// The words of a lesson plan in English.
import type { PlanWords } from './plan-words.ts';

export const planEn: PlanWords = {
  title: 'Lesson plan',
  loading: 'Putting the plan together…',
  failed: {
    title: 'This scenario is not here',
    text: 'A lesson plan is made from its scenario. Open it from “Open a class”, or check the address.',
  },
  intro: 'Choose the time and the parts you need, then print or download. The Word document can be changed.',
  time: 'Time',
  duration: (minutes, hours) => `${minutes} minutes (${hours} JP)`,
  parts: {
    title: 'What to print',
    names: {
      plan: 'Lesson plan',
      notes: 'Facilitator’s notes',
      roles: 'Role cards',
      letters: 'A–D cards',
      followUp: 'Follow-up sheet',
    },
  },
  word: 'Word document',
  print: 'Print',
  working: 'Putting it together…',
  notMade: 'The document could not be made. Please try again.',
  fileName: 'lesson-plan',

  heading: 'Lesson plan',
  facts: {
    module: 'Module',
    scenario: 'Material',
    time: 'Time',
    hours: 'Counts for',
    participants: 'Participants',
    facilitator: 'Facilitator',
    place: 'Place and date',
    method: 'Method',
    content: 'Content note',
  },
  hoursOf: (hours, minutes) => `${hours} JP of 45 minutes; about ${minutes} minutes when played alone`,
  method: 'Branching conversation, hidden vote, discussion',
  about: 'The story',
  goals: 'Learning goals',
  rundown: {
    title: 'Running order',
    hint: 'Minutes count from the first line of the story, as the clock on the facilitator’s desk does.',
    minute: 'Minute',
    what: 'What',
    how: 'How',
    range: (from, until) => `${from}–${until}`,
    before: 'before',
    gather: 'Coming in',
    gatherHow:
      'About 10 minutes. Scan the Wi-Fi code, then the page’s. Say who sees what, read out the content note, and that anyone may stop at any time.',
    scene: (title) => `Scene “${title}”`,
    sceneHow: (line) => `Key choice. What is answered: ${line}`,
    everyScene: 'In every scene',
    steps: {
      key: 'Read up to the key choice. Everyone votes without talking. Reveal, hear two or three reasons, go on with one answer. The other choices pass at one press.',
      all: 'Every choice is asked: vote without talking, reveal, a reason or two, go on. Give most time to the key choice.',
    },
    closing: 'Looking back together',
    closingHow:
      'One word from everyone, before any score. What happened, why, and what to take home. Write down “Our sentences” and everyone’s own intention; then the three questions on the phone.',
  },
  prepare: {
    title: 'What to prepare',
    items: [
      'A laptop with Lakon, a projector with its adapter, an extension lead.',
      'A Wi-Fi router of your own; no internet needed. Hotel Wi-Fi often keeps phones from seeing the laptop, and a laptop’s hotspot usually takes only eight devices.',
      'A rehearsal the day before, and one phone to try at the venue.',
      'A–D cards in reserve, a set for every person or table.',
      'A large sheet for “Our sentences”, and follow-up sheets for everyone.',
    ],
    without: 'Without phones',
    withoutText:
      'Open the class in “Cards”: people hold up cards or hands, and the facilitator types the counts. The rest stays the same.',
  },
  assess: {
    title: 'Evaluation',
    items: [
      'Reaction: three questions at the end, without names.',
      'Learning: part A of the follow-up sheet, two weeks later.',
      'Behaviour: part B of the follow-up sheet, two weeks and three months later, filled in by people themselves.',
      'Scores measure choices in a written story. They are no appraisal, and not for ranking.',
    ],
  },

  notes: {
    title: 'Facilitator’s notes',
    hint: 'For the facilitator alone. Letters A–D follow the class screen, where the order is shuffled; here answers have none. Wording may differ a little where a class arrives by another way.',
    key: (number) => `Key choice: choice ${number}`,
    answered: 'What is answered',
    option: 'Answer',
    shows: 'Behaviours it shows',
    points: (name, dimension, points) => `${name} (${dimension} ${points})`,
    nothing: 'nothing that is scored',
    note: 'To hold on to',
    ask: 'At every key choice, ask',
    questions: [
      'What makes the leading answer sensible to those who chose it?',
      'If you were the other person, which answer would make you want to go on talking?',
      'Which sentence will you really say tomorrow morning?',
    ],
  },

  roles: {
    title: 'Role cards',
    hint: 'For practice in threes: officer, other person, observer; then change round. The other person keeps the card to themselves.',
  },
  letters: { title: 'A–D cards', hint: 'Cut along the dashed lines. One sheet for a person or a table.' },

  followUp: {
    title: 'Follow-up sheet',
    owner: 'This sheet is its owner’s. It is shared only if they wish, and not used for appraisal.',
    name: 'Name (may stay empty)',
    unit: 'Unit',
    date: 'Date of the class',
    intention: 'What I intend: when … I will …',
    again: 'A. After two weeks: what I can still do',
    againHint: 'Answer without looking at your notes, then compare with “Our sentences”.',
    without: (speaker, line) => `${speaker ? `${speaker} says: “${line}”` : line} What do you say?`,
    kept: 'One thing from the class that I remember',
    done: 'B. After two weeks and three months: what I do',
    doneHint: 'Write 0 (not yet), 1 (sometimes) or 2 (nearly always).',
    behaviour: 'What I do in a hard conversation',
    weeks: '2 weeks',
    months: '3 months',
    example: 'One real example, naming nobody',
    hinders: 'What gets in the way, and the help I need',
    superior: 'A superior’s or colleague’s note (only if its owner asks)',
    levels:
      'Part A is about learning, part B about behaviour (Kirkpatrick’s levels 2 and 3). One’s own answers do not prove that the training caused it. Playing the same story twice is easier because one remembers it.',
  },
};
