// The scoring formulas as tables: a changed row is a changed meaning for every player.
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/core/band.ts';
import { opportunities } from '../../src/core/opportunities.ts';
import { quotedSentence } from '../../src/core/quoted-sentence.ts';
import type { Rubric } from '../../src/core/rubric.ts';
import { score } from '../../src/core/score.ts';
import type { Decision } from '../../src/core/trace.ts';

describe('score', () => {
  it.each([
    [-6, -6, 6, 0],
    [6, -6, 6, 100],
    [0, -6, 6, 50],
    [1, -6, 6, 58],
    [2, 0, 3, 67],
    [-3, -3, -1, 0],
  ])('%i between %i and %i is %i', (points, min, max, expected) => {
    expect(score(points, { min, max })).toBe(expected);
  });

  it('is null where nothing can be earned or lost', () => {
    expect(score(0, { min: 0, max: 0 })).toBeNull();
  });
});

describe('bands', () => {
  it.each([
    [0, 'needs-practice', undefined],
    [56, 'needs-practice', undefined],
    [57, 'needs-practice', 'proficient'],
    [59, 'needs-practice', 'proficient'],
    [60, 'proficient', 'needs-practice'],
    [63, 'proficient', 'needs-practice'],
    [64, 'proficient', undefined],
    [81, 'proficient', undefined],
    [82, 'proficient', 'skilled'],
    [84, 'proficient', 'skilled'],
    [85, 'skilled', 'proficient'],
    [88, 'skilled', 'proficient'],
    [89, 'skilled', undefined],
    [100, 'skilled', undefined],
  ])('%i is %s, next to %s', (value, band, between) => {
    expect(bandOf(value)).toEqual(between ? { band, between } : { band });
  });

  it('a grave behaviour leaves the lowest band and nothing in between', () => {
    for (const value of [0, 58, 70, 100]) expect(bandOf(value, true)).toEqual({ band: 'needs-practice' });
  });
});

describe('opportunities', () => {
  const rubric: Rubric = {
    good: { id: 'good', dimension: 'empathy', points: 2, source: 's' },
    bad: { id: 'bad', dimension: 'empathy', points: -1, source: 's' },
    other: { id: 'other', dimension: 'communication', points: 1, source: 's' },
  };
  const decision = (number: number, chosen: number, ...behaviours: string[][]): Decision => ({
    number,
    scene: 'a',
    key: false,
    chosen,
    options: behaviours.map((list, index) => ({ index, text: `${index}`, behaviours: list })),
  });

  it('counts decisions that offered and decisions that took, not behaviours', () => {
    const met = [
      decision(0, 0, ['good', 'other'], ['bad']),
      decision(1, 1, ['good'], ['bad']),
      decision(2, 0, ['bad'], ['other']),
    ];
    expect(opportunities(met, 'empathy', rubric)).toEqual({ taken: 1, offered: 2, few: true });
    expect(opportunities(met, 'communication', rubric)).toEqual({ taken: 1, offered: 2, few: true });
    expect(opportunities(met, 'problem-solving', rubric)).toEqual({ taken: 0, offered: 0, few: true });
  });

  it('calls three offered enough', () => {
    const met = [0, 1, 2].map((number) => decision(number, 0, ['good'], ['bad']));
    expect(opportunities(met, 'empathy', rubric)).toEqual({ taken: 3, offered: 3, few: false });
  });
});

describe('the quoted sentence', () => {
  it.each([
    ['Aturan menutup. Coba: “Boleh saya lihat?”', 'Boleh saya lihat?'],
    ['“Satu.” lalu “Dua.” saja.', 'Dua.'],
    ['Coba: “Boleh saya lihat?” tanpa “tapi”.', 'Boleh saya lihat?'],
    ['“Kami” belum cukup untuk dipegang.', undefined],
    ['Tanpa kutipan.', undefined],
    [undefined, undefined],
  ])('of %j is %j', (text, expected) => {
    expect(quotedSentence(text)).toBe(expected);
  });
});
