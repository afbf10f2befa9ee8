// The guide for those who write scenarios, in English.
import type { GuideWords } from './guide-words.ts';

export const guideEn: GuideWords = {
  title: 'Writing a scenario of your own',
  intro:
    'Ten minutes of reading, and you can begin. You need not have programmed before: a scenario is written like a play, with a few signs. The smallest one has a single scene and five decisions, and no new pictures.',
  contents: 'In this guide',
  sections: [
    {
      title: 'Begin with the example',
      paragraphs: [
        'Under “My scenarios”, press “Download the example”. Unpack the zip and open its files with any text editor, such as Notepad. Do not use Word.',
        'Change a little, save, and press “Open a folder” here. Lakon checks it and shows the line where something is wrong. All of it stays on your device.',
      ],
    },
    {
      title: 'The files',
      paragraphs: [
        'A scenario is a folder. Text is saved as UTF-8. One language is enough: for English alone, delete id.ink and write "locales": ["en"].',
      ],
      points: [
        'scenario.json: title, summary, cast, scenes, moods and endings. The folder is named like its "id".',
        'id.ink: the story in Indonesian.',
        'en.ink: the same story in English. Signs and choices are the same and in the same order; only the words differ.',
        'scoring.md: may be there or not. It tells other trainers what is practised.',
      ],
      sample: {
        file: 'scenario.json',
        text: `"outcomes": [
    {
      "id": "jam-sebelas",
      "title": { "id": "Jam sebelas", "en": "Eleven o’clock" },`,
      },
    },
    {
      title: 'Words',
      paragraphs: [
        'A plain line is narration. Speech begins with the speaker’s name in capitals, as "name" in scenario.json spells it, and a colon. In brackets: the mood it is said in. There are neutral, angry, worried, sad, tired, suspicious, relieved, happy, ashamed, firm.',
        'A line that begins with // is a note to yourself; players do not see it.',
      ],
      sample: {
        file: 'en.ink',
        text: `Wednesday, 14.20. The village figures must go out by 15.00. A folder lands on your desk.
MARKUS: Just needs tidying a bit, Kak. All the figures are in.`,
      },
    },
    {
      title: 'Stage directions',
      paragraphs: [
        'Three equals signs (===) begin a part of the story. A line with # is a direction: which scene, where, who comes in and on which side. One direction a line, above the sentence it belongs to.',
      ],
      sample: {
        file: 'en.ink',
        text: `=== map ===
# scene: map
# place: office
# enter: saya right
# enter: markus left
# look: markus player
# sound: paper`,
      },
      points: [
        'enter and exit: who comes and goes. Sides: left, centre, right, back-left, back-right.',
        'look: at whom; player is the player, down is down, away is elsewhere.',
        'sound, music, camera: a noise, music, how close we are (wide, close). All of them can be left out.',
      ],
    },
    {
      title: 'Choices',
      paragraphs: [
        'A choice is a star, then the player’s words in square brackets. After # does: stand the behaviours that it shows; points come from there and from nowhere else. Where there is none, write none.',
        'What is indented by two spaces below it happens after that choice. A dash at the start of a line gathers all answers, and the story is one again.',
        'Write three or four choices, each of which a decent, tired person might say. Make them of a length, and do not always put the best one first. Let each help here and cost there.',
      ],
      sample: {
        file: 'en.ink',
        text: `* [“Before I open it: which part are you not quite sure of yourself, Pak?” # does: protects-dignity, asks-open, moves-to-facts]
  ~ tegang -= 1
  MARKUS (ashamed): The last two villages. The photos were blurred, so I sort of guessed.`,
      },
    },
    {
      title: 'Thoughts and the coach',
      paragraphs: [
        'thought: what somebody thinks and does not say. Keep it short.',
        'coach: under a choice that costs something. Two sentences: what it did to the other person, then a stronger sentence for this very moment, in quotation marks.',
      ],
      sample: {
        file: 'en.ink',
        text: `* [“That’s three weeks now. Always this late, and I’m always the one who stays.” # does: argues-back, cuts-short]
  # coach: All of it is true, and all he hears is that he is at fault. What you need to know is still untold. Try: “Third week at this hour. What happens on Wednesdays, Pak?”
  ~ tegang += 1`,
      },
    },
    {
      title: 'What the story remembers',
      paragraphs: [
        'VAR at the beginning of the file makes something that is remembered: a number, or true and false. A ~ changes it. A variable that is listed under "moods" is a mood from 0 to 10: faces and the curve follow it. See that it never leaves 0 to 10.',
        'Curly brackets ask: if this has happened, then so; if not (else), otherwise. That is how something said at the start comes back two scenes later.',
      ],
      sample: {
        file: 'en.ink',
        text: `{ lapor:
  MARKUS (suspicious): The Kasi rang me. He says I was the one who was late.
- else:
  MARKUS (tired): I thought you had gone home.
}`,
      },
    },
    {
      title: 'Key decisions',
      paragraphs: [
        'Write # key above one decision in each scene: it is the one that a short class talks about. Take the one that divides people most.',
      ],
      sample: {
        file: 'en.ink',
        text: `# thought: markus One hour for nine villages. Who could do that?
# key`,
      },
    },
    {
      title: 'Endings',
      paragraphs: [
        'An arrow (->) takes the story to another part. Every way ends with -> END, and before it stands outcome: the name of the ending, as in scenario.json. The list in scenario.json begins with the best one.',
      ],
      sample: {
        file: 'en.ink',
        text: `=== sepakat ===
# outcome: jam-sebelas
Pak Markus writes it on the back of the folder, in pencil: 11, 13, 15.
MARKUS (happy): See you tomorrow, Kak.
-> END`,
      },
    },
    {
      title: 'Checking',
      paragraphs: [
        'Lakon follows every play there can be, not a sample. COMPLETE means that all were followed. BOUNDED means that there were too many, or that chance has a part: the scenario can be played, but without scores.',
        'An error must be mended before anybody plays. A suggestion you may leave, if you know why.',
      ],
    },
  ],
  from: (file) => `From the example, ${file}`,
  lists: 'What you can use',
  listsIntro: 'Write the name in the first column exactly as it stands here.',
  behaviours: 'Behaviours for # does:',
  behavioursHint: 'The number is its points in that ability.',
  points: (points) => (points > 0 ? `+${points}` : `−${-points}`),
  grave: 'grave',
  looks: 'Figures for "look"',
  places: 'Places for # place:',
  sounds: 'Noises for # sound:',
  music: 'Music for # music:',
  ensembles: 'Who plays it, for "music" in scenario.json',
  findings: 'What findings mean',
  findingsIntro: 'Each finding names its rule, its line, and what would be right.',
  rules: {
    compile: 'The file cannot be read: a sign is missing, a part is not there, a name is misspelt.',
    'runtime-error': 'The story breaks in the middle of a play, such as by counting what is no number.',
    'dead-end': 'The story stops without an ending: no arrow, no choice that is open.',
    endless: 'The story goes round, and no choice leads out.',
    unreachable: 'No play ever meets this part or choice.',
    'unknown-tag': 'There is no direction of this name. Check its spelling.',
    'unknown-behaviour': 'A behaviour after # does: is not in the list.',
    'unknown-cast': 'This person is not in scenario.json.',
    'unknown-asset': 'This place, noise or figure is not in the list.',
    'bad-tag': 'There is such a direction, but it is not written like this.',
    'locale-shape': 'The two languages part: a sign, a choice or the order differs.',
    'locale-missing': 'A text is not written yet in a language that "locales" promises.',
    'dimension-missing': 'In this scene one of the three abilities cannot be scored.',
    'outcome-missing': 'An ending has no outcome, or this outcome is never reached.',
    'mood-range': 'A mood can leave 0 to 10.',
    'unbounded-score': 'Going round can add points without end.',
    'no-skilled': 'No play is skilled in two abilities and proficient in the third.',
    'random-pass': 'Somebody who picks at random gets to proficient too often.',
    'cue-length': 'Always taking the longest, or the shortest, is enough for proficient.',
    'cue-position': 'Always taking the first, or the last, is enough for proficient.',
    'no-dilemma': 'In more than half of the decisions one choice is best in every way.',
    cliff: 'One bad choice can never be made good again.',
    reading: 'A line or a choice is too long to be read on a phone.',
    'option-length': 'The choices differ too much in length.',
  },
  toBench: 'Open my scenario',
};
