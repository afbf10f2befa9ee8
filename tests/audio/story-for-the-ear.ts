// A few words in which the tests of sound write what was read: lines with cues and moods, choices, ends.

import type { Reading } from '../../src/audio/heard-moment.ts';
import type { SoundMap } from '../../src/audio/sound-map.ts';
import type { Cue } from '../../src/core/beat.ts';
import type { Moment } from '../../src/core/moments.ts';
import type { MoodValues } from '../../src/core/mood.ts';
import type { Manifest, MoodVariable } from '../../src/core/scenario.ts';

export const MAP: SoundMap = {
  sprite: {
    src: ['sprite.webm'],
    sounds: { tap: [0, 100], select: [200, 100], 'queue-bell': [400, 100], paper: [600, 90] },
  },
  loops: {
    rain: { src: ['rain.webm'], loop: [100, 1000] },
    hall: { src: ['hall.webm'], loop: [100, 1000] },
    calm: { src: ['calm.webm'], loop: [100, 1000] },
    tense: { src: ['tense.webm'], loop: [100, 1000] },
    'sasando-calm': { src: ['sasando-calm.webm'], loop: [100, 1000] },
    'sasando-tense': { src: ['sasando-tense.webm'], loop: [100, 1000] },
    relief: { src: ['relief.webm'], loop: [100, 1000] },
  },
  music: {
    kolintang: { calm: 'calm', tense: 'tense', relief: 'relief' },
    sasando: { calm: 'sasando-calm', tense: 'sasando-tense' },
  },
  places: { hall: { loop: 'hall', gain: 1 }, counter: { loop: 'hall', gain: 0.5 } },
};

export function moodVariable(variable: string, better: 'low' | 'high'): MoodVariable {
  return { variable, of: 'bahar', name: {}, steps: [{}, {}], better };
}

/** The parts of a manifest that sound looks at. */
export const MANIFEST = {
  scenes: [
    { id: 'antre', title: {}, place: 'hall', entry: [] },
    { id: 'cerita', title: {}, place: 'counter', entry: [0] },
  ],
  moods: [moodVariable('anger', 'low'), moodVariable('trust', 'high')],
} as unknown as Manifest;

/** Cues as tags spell them: `sound rain`, `music off`, `scene antre`, `place hall`. */
function cues(written: readonly string[]): Cue[] {
  return written.map((text): Cue => {
    const [kind = '', value = ''] = text.split(' ');
    switch (kind) {
      case 'sound':
        return { kind, sound: value };
      case 'music':
        return { kind, music: value };
      case 'scene':
        return { kind, scene: value };
      case 'place':
        return { kind, place: value };
      default:
        throw new Error(`No cue for the ear in “${text}”.`);
    }
  });
}

type Piece = (turn: number) => Moment;

export const line =
  (moods: MoodValues, ...written: string[]): Piece =>
  (turn) => {
    const said = { text: 'x' };
    return {
      kind: 'line',
      turn,
      scene: '',
      line: said,
      beat: { line: said, cues: cues(written), thoughts: [], moods },
    };
  };

export const bare =
  (moods: MoodValues, ...written: string[]): Piece =>
  (turn) => ({ kind: 'cue', turn, scene: '', beat: { cues: cues(written), thoughts: [], moods } });

const decision = { number: 0, scene: '', key: false, options: [] };
export const said: Piece = (turn) => ({
  kind: 'said',
  turn,
  decision,
  option: { index: 0, text: 'x', behaviours: [] },
});
export const choice: Piece = (turn) => ({ kind: 'choice', turn, decision });
export const sceneEnd: Piece = (turn) => ({ kind: 'scene-end', turn, scene: '' });
export const end: Piece = (turn) => ({ kind: 'end', turn, outcome: 'x' });

/** A reading of these pieces up to `at`; a choice that was made ends a turn. */
export function reading(pieces: readonly Piece[], at: number, over: Partial<Reading['play']> = {}): Reading {
  let turn = 0;
  const moments = pieces.map((piece) => {
    const moment = piece(turn);
    if (moment.kind === 'said') turn++;
    return moment;
  });
  const play = {
    scenario: 's',
    shape: 'x',
    locale: 'id' as const,
    seed: 1,
    choices: Array<number>(turn).fill(0),
    ...over,
  };
  return { play, moments, at };
}
