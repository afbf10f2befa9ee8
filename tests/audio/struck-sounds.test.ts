import { describe, expect, it } from 'vitest';
import { struckSounds } from '../../src/audio/struck-sounds.ts';
import { bare, choice, line, reading, said, sceneEnd } from './story-for-the-ear.ts';

const mood = { anger: 5 };

describe('single sounds', () => {
  const story = [line(mood), line(mood, 'sound queue-bell'), line(mood)];

  it('plays a story sound once, as its beat appears', () => {
    expect(struckSounds(reading(story, 0), reading(story, 1))).toEqual(['queue-bell']);
    expect(struckSounds(reading(story, 1), reading(story, 2))).toEqual(['tap']);
    expect(struckSounds(reading(story, 1), reading(story, 1))).toEqual([]);
  });

  it('plays what stands on beats without text in between', () => {
    const silent = [line(mood), bare(mood, 'sound door'), line(mood)];
    expect(struckSounds(reading(silent, 0), reading(silent, 2))).toEqual(['door']);
    const before = [line(mood), line(mood), bare(mood, 'sound baby'), choice];
    expect(struckSounds(reading(before, 0), reading(before, 1))).toEqual(['baby']);
  });

  it('answers a choice, then lets its reply sound, and does not repeat tags that stood before the choice', () => {
    const open = [line(mood), bare(mood, 'sound baby'), choice];
    const taken = [line(mood), bare(mood, 'sound baby'), said, line(mood, 'sound paper')];
    expect(struckSounds(reading(open, 0), reading(taken, 3))).toEqual(['select', 'paper']);
  });

  it('marks the end of a scene instead of the choice or the press that led there', () => {
    const scene = [line(mood), sceneEnd, line(mood)];
    expect(struckSounds(reading(scene, 0), reading(scene, 1))).toEqual(['scene-end']);
    expect(struckSounds(reading(scene, 1), reading(scene, 2))).toEqual(['tap']);
  });

  it('sounds the first beat of a play that opens, without an answer to a press', () => {
    const opening = [line(mood, 'sound queue-bell'), line(mood)];
    expect(struckSounds(undefined, reading(opening, 0))).toEqual(['queue-bell']);
  });

  it('is silent about the past when one comes back to a play or takes a choice back', () => {
    const played = [line(mood, 'sound queue-bell'), said, line(mood, 'sound paper'), line(mood), choice];
    expect(struckSounds(undefined, reading(played, 3))).toEqual(['paper']);
    const back = [line(mood), line(mood), choice];
    expect(struckSounds(reading(played, 3), reading(back, 0))).toEqual([]);
  });

  it('is silent when only the language changes', () => {
    expect(struckSounds(reading(story, 1), reading(story, 1, { locale: 'en' }))).toEqual([]);
  });
});
