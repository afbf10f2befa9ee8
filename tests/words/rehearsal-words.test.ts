// What simulated people say fits into what real people may write, and is enough that nobody repeats a neighbour.
import { expect, test } from 'vitest';
import { LONGEST } from '../../src/core/room/command.ts';
import { CAST_SIZE } from '../../src/server/rehearsal/temper.ts';
import { rehearsalWordsOf } from '../../src/words/rehearsal-words-of.ts';

test.each(['id', 'en'] as const)('in %s', (locale) => {
  const { names, reasons, feelings } = rehearsalWordsOf(locale);
  expect(names).toHaveLength(CAST_SIZE);
  expect(feelings).toHaveLength(CAST_SIZE);
  expect(reasons.length).toBeGreaterThanOrEqual(25);
  for (const [texts, longest] of [
    [names, LONGEST.name],
    [reasons, LONGEST.reason],
    [feelings, LONGEST.word],
  ] as const) {
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  }
});

test('no reason is left in the other language', () => {
  for (const reason of rehearsalWordsOf('id').reasons) expect(rehearsalWordsOf('en').reasons).not.toContain(reason);
});
