// Numbers and dates read as the browser's own formats would have them.
import { expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { id } from '../../src/words/id.ts';
import { formatNumber } from '../../src/words/plain-format.ts';

const MOMENTS = [new Date(2026, 0, 1, 0, 0), new Date(2026, 10, 24, 9, 5), new Date(2027, 7, 31, 23, 59)].map(Number);
const DATE = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

test('dates', () => {
  for (const [words, language] of [
    [id, 'id-ID'],
    [en, 'en-GB'],
  ] as const) {
    for (const moment of MOMENTS) {
      expect(words.library.onDate(moment)).toBe(new Date(moment).toLocaleString(language, DATE));
      const day = new Date(moment).toLocaleDateString(language, { day: 'numeric', month: 'long' });
      expect(words.library.dueOn(moment)).toContain(day);
    }
  }
});

test('numbers', () => {
  for (const value of [0, 1, 0.5, 2.25, 999, 1000, 1234.5, 1234567.891]) {
    expect(formatNumber(value, { decimal: ',', group: '.' })).toBe(value.toLocaleString('id-ID'));
    expect(formatNumber(value, { decimal: '.', group: ',' })).toBe(value.toLocaleString('en-GB'));
  }
});
