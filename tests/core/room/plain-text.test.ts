// What people wrote is fit for every file, and is otherwise left as it was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/room/plain-text.ts';

test.each([
  ['biasa saja', 'biasa saja'],
  ['  dua\n baris\t ', 'dua baris'],
  ['=1+1 <b>tebal</b> “kutip” & 90%', '=1+1 <b>tebal</b> “kutip” & 90%'],
  ['nol\u0000lonceng\u0007', 'nol lonceng'],
  ['kiri\u202Ekanan\u2066', 'kiri kanan'],
  ['separuh \uD83D', 'separuh'],
  ['senyum 🙏 👩🏽‍🏫', 'senyum 🙏 👩🏽‍🏫'],
  ['مرحبا', 'مرحبا'],
])('%j becomes %j', (written, expected) => {
  expect(plainText(written)).toBe(expected);
});

test('of any text, what comes out is legal in a document and does not change again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const text = plainText(written);
      expect(text.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
      expect(text).not.toMatch(/[\u0000-\u001F\u007F\uFFFE\uFFFF]/);
      expect(plainText(text)).toBe(text);
    }),
  );
});
