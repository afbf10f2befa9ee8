// The words of the dialog about what this device keeps, in English.
import type { DeviceWords } from './device-words.ts';

export const deviceEn: DeviceWords = {
  title: 'My data on this device',
  kept: (plays) =>
    plays === 0
      ? 'No play has been saved yet. Your settings and notes are kept here and nowhere else.'
      : `${plays === 1 ? 'One play' : `${plays} plays`}, your settings and your notes are kept here and nowhere else.`,
  carry: 'Move to another device',
  carryHint:
    'Save everything as one file: plays, pocket sentences, intentions, scenarios of your own, settings. Send it to the other device, and load it there.',
  save: 'Save as a file',
  saved: 'The file is made. Only people you give it to can read it.',
  takeIn: 'Load from a file',
  taken: (plays, known) =>
    `${plays === 1 ? 'One play' : `${plays} plays`} came in, with notes and settings.${known > 0 ? ` ${known} more ${known === 1 ? 'was' : 'were'} here already.` : ''}`,
  refused: {
    'not-lakon': 'This is not a Lakon file. Nothing was changed.',
    newer: 'This file comes from a newer Lakon. Update Lakon on this device first. Nothing was changed.',
    damaged: 'This file is damaged or has been altered. Save it once more where it came from. Nothing was changed.',
    'no-room': 'This browser gives no room to keep it. Nothing was changed.',
    'too-large': 'This file is too large to be one of Lakon’s. Nothing was changed.',
  },
  erase: 'Erase everything',
  eraseHint:
    'All plays, scores, pocket sentences, intentions, scenarios of your own and settings on this device are gone for good.',
  eraseAsk: 'Erase everything, really?',
  eraseYes: 'Yes, erase',
  eraseNo: 'No, keep it',
};
