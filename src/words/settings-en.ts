// The words of the settings dialog in English.
import type { SettingsWords } from './settings-words.ts';

export const settingsEn: SettingsWords = {
  reading: 'Appearance',
  textSize: 'Text size',
  sizes: { 1: 'Normal', 1.25: 'Large', 1.5: 'Larger', 2: 'Largest' },
  typewriter: { name: 'Word by word', hint: 'Lines appear gradually. Any key shows the whole line.' },
  reducedMotion: { name: 'Less motion', hint: 'No shaking, breathing or camera moves.' },
  contrast: { name: 'High contrast', hint: 'Black letters, white ground, strong outlines.' },
  readableFont: { name: 'Easier letters', hint: 'Plainer letter shapes, wider spacing.' },
  play: 'Play',
  coach: { name: 'Coach', hint: 'Comments, unspoken thoughts and scores show while you play.' },
  digitKeys: { name: 'Number keys choose', hint: 'Turn off if you work by voice commands.' },
  figure: 'The officer you play',
  figures: { 'clerk-woman': 'Woman', 'clerk-man': 'Man', 'pengelola-woman': 'Woman', 'pengelola-man': 'Man' },
  figureNumber: (number) => `Figure ${number}`,
  sound: 'Sound',
  soundOn: { name: 'Sound', hint: 'Off at first.' },
  captions: { name: 'Sound captions', hint: 'Sounds that matter are written out, such as [queue bell].' },
  effects: 'Effects',
  ambience: 'Room',
  music: 'Music',
  percent: (value) => `${value} percent`,
  data: 'Data',
  dataSaver: { name: 'Save data', hint: 'No pictures, no sound.' },
  language: 'Language',
  about: {
    title: 'What it measures, and what it does not',
    paragraphs: [
      'Lakon measures choices in a written story. Every score comes from behaviour that shows in a sentence you chose, and the debrief quotes that sentence.',
      'It does not measure your personality, your intelligence or your performance at work. Its scores must not be used to appraise staff.',
      'Picking a sentence on a screen is easier than saying it to an angry person. Take this as rehearsal, not as proof.',
      'There is no account and nothing is sent. Plays are stored on this device, and you can delete them at any time.',
    ],
  },
};
