import { describe, expect, it } from 'vitest';
import { chooseBed } from '../../src/audio/choose-bed.ts';
import { moodVariable } from './story-for-the-ear.ts';

const ANGER_TRUST = [moodVariable('anger', 'low'), moodVariable('trust', 'high')];

describe('the bed that moods call for', () => {
  it.each([
    { anger: 10, trust: 0, bed: 'tense' },
    { anger: 6, trust: 10, bed: 'tense' },
    { anger: 5, trust: 10, bed: 'calm' },
    { anger: 5, trust: 0, bed: 'calm' },
    { anger: 3, trust: 6, bed: 'calm' },
    { anger: 2, trust: 5, bed: 'calm' },
    { anger: 2, trust: 6, bed: 'relief' },
    { anger: 0, trust: 10, bed: 'relief' },
  ])('anger $anger and trust $trust: $bed', ({ anger, trust, bed }) => {
    expect(chooseBed(ANGER_TRUST, { anger, trust })).toBe(bed);
  });

  it('goes by what is better in the manifest, not by names', () => {
    const turned = [moodVariable('kekesalan', 'low'), moodVariable('rasa_percaya', 'high')];
    expect(chooseBed(turned, { kekesalan: 7, rasa_percaya: 9 })).toBe('tense');
    expect(chooseBed(turned, { kekesalan: 1, rasa_percaya: 9 })).toBe('relief');
    expect(chooseBed([moodVariable('anger', 'high')], { anger: 7 })).toBe('relief');
  });

  it('lets one tense person make the room tense, and asks all of them for relief', () => {
    const two = [...ANGER_TRUST, moodVariable('fear', 'low')];
    expect(chooseBed(two, { anger: 0, trust: 9, fear: 6 })).toBe('tense');
    expect(chooseBed(two, { anger: 0, trust: 9, fear: 3 })).toBe('calm');
    expect(chooseBed(two, { anger: 0, trust: 9, fear: 1 })).toBe('relief');
  });

  it('stays calm without moods, and takes a missing value for the middle', () => {
    expect(chooseBed([], {})).toBe('calm');
    expect(chooseBed(ANGER_TRUST, {})).toBe('calm');
    expect(chooseBed(ANGER_TRUST, { anger: 0 })).toBe('calm');
  });
});
