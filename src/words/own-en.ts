// The words of the page for scenarios of one's own, in English.
import type { OwnWords } from './own-words.ts';

export const ownEn: OwnWords = {
  title: 'My scenarios',
  intro:
    'Open a scenario that you wrote. Lakon checks it, shows the lines that need mending, and then you can play it.',
  stays: 'All of it stays on this device. Nothing is sent anywhere.',
  guide: 'How to write a scenario',
  open: 'Open',
  openFolder: 'Open a folder',
  openZip: 'Open a zip',
  openTemplate: 'Open the example',
  saveTemplate: 'Download the example',
  drop: 'A folder or a zip can also be dropped on this page.',
  wouldBeLost: 'Your changes below are not kept yet, and are lost when something else is opened.',
  openAnyway: 'Open the other',
  keepChanges: 'Cancel',
  reading: 'Reading the files…',
  checking: 'Checking every play…',
  progress: (states) => `${states} states`,
  cancel: 'Stop checking',
  cancelled: 'The check was stopped. The text is still here; press “Check again” when you are ready.',
  refused: {
    'too-large': (file) =>
      file
        ? `${file} is too large. One file may have 1 MB, all of them together 3 MB.`
        : 'This is too large to be a scenario. A zip may have 10 MB.',
    'too-many': () =>
      'There are more than a thousand files in it. Open the scenario’s folder alone: scenario.json and the .ink files beside it.',
    'not-zip': () => 'This is no zip file. What can be opened: a scenario’s folder, or a zip of it.',
    'damaged-zip': () => 'This zip is damaged, cut off, or has a password. Make it once more, without a password.',
    'no-scenario': () => 'There is no scenario.json in it. Every scenario begins with that file; see the example.',
    several: () => 'There is more than one scenario.json in it. Open a single scenario.',
    'not-text': (file) => `${file} is no text that can be read. Save it once more as UTF-8 in your editor.`,
    'too-long': () =>
      'Checking this took too long and was stopped. Usually a bracket is never closed, or the story should be divided.',
    unreadable: () => 'The browser could not read what you picked. Try once more, or pick the zip.',
    failed: () => 'The checker stopped through a mistake of ours. Try once more; your text is still here.',
  },
  nothingChanged: 'Nothing was changed.',
  result: 'What the check says',
  sound: 'This scenario is ready to be played.',
  soundWithAdvice: (warnings) =>
    `This scenario can be played. There ${warnings === 1 ? 'is one suggestion' : `are ${warnings} suggestions`} to make it fairer.`,
  unsound: (errors) =>
    `It cannot be played yet: there ${errors === 1 ? 'is one error' : `are ${errors} errors`}. Mend the line, then check again.`,
  complete: (plays, states, endings) =>
    `COMPLETE. Every play was followed: ${plays}, through ${states} states, to ${endings} ${endings === 1 ? 'ending' : 'endings'}.`,
  manyPlays: 'plays without limit',
  bounded: (why) => `BOUNDED. Not every play could be followed: ${why}.`,
  boundedScores: 'This scenario can be played all the same, but without scores: its debrief shows opportunities only.',
  endings: 'Endings',
  language: 'Language',
  findings: 'What was found',
  findingsHint: 'Press one to see its line.',
  level: { error: 'Error', warning: 'Suggestion' },
  inFile: (file) => `File ${file}`,
  line: (number) => `line ${number}`,
  wholeFile: 'the whole file',
  more: (count) => `And ${count} more. One mended line often clears many at once.`,
  shownBy: 'Shows when you choose',
  files: 'Files',
  lines: (file) => `${file}, line by line`,
  someLines: 'This file is long: only the lines around the findings are shown.',
  edit: 'Edit the text',
  read: 'Show the lines',
  text: (file) => `Text of ${file}`,
  again: 'Check again',
  notChecked: 'The text has changed and was not checked again yet.',
  play: 'Keep and play',
  keep: 'Keep on this device',
  replaces: (title) => `“${title}” on this device has the same id. If you keep this one, it takes its place.`,
  kept: 'Kept on this device. It stands among the scenarios.',
  keptHere:
    'This browser gives no room to keep it. It stands among the scenarios until the page is closed; download the zip so that it is not lost.',
  save: 'Download the zip',
  saved: 'The zip is made.',
  mine: 'Your own scenario',
  mend: 'Mend',
  damaged: (count) =>
    `${count === 1 ? 'One scenario of yours is' : `${count} scenarios of yours are`} damaged and cannot be opened. The others are still there.`,
  removeDamaged: 'Remove what is damaged',
};
