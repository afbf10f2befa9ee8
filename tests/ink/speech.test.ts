import { describe, expect, it } from 'vitest';
import { readLine, splitSpeech } from '../../src/ink/speech.ts';

const spelling = { speakers: new Map([['BU WARTI', 'warti']]), moods: { marah: 'angry' as const } };

describe('speech', () => {
  it.each([
    ['BU WARTI (marah): Sudah tiga kali!', { name: 'BU WARTI', mood: 'marah', text: 'Sudah tiga kali!' }],
    ['BU WARTI: Ya.', { name: 'BU WARTI', mood: undefined, text: 'Ya.' }],
    ['PAK R. HASAN (lelah): Ya: begitu.', { name: 'PAK R. HASAN', mood: 'lelah', text: 'Ya: begitu.' }],
  ])('%j has a speaker', (line, expected) => {
    expect(splitSpeech(line)).toEqual(expected);
  });

  it.each(['Nomor A012 berkedip.', 'A: satu huruf', 'Pukul 10: buka', 'KTP', 'NIK:', 'Ia berkata: “Ya.”'])(
    '%j is narration',
    (line) => {
      expect(splitSpeech(line)).toBeUndefined();
    },
  );

  it('turns names and moods into ids; a line without mood is neutral', () => {
    expect(readLine('BU WARTI (marah): Ya.', spelling)).toEqual({ speaker: 'warti', mood: 'angry', text: 'Ya.' });
    expect(readLine('BU WARTI: Ya.', spelling)).toEqual({ speaker: 'warti', mood: 'neutral', text: 'Ya.' });
    expect(readLine('Hujan.', spelling)).toEqual({ text: 'Hujan.' });
  });
});
