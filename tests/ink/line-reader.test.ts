// Lines of a story that nobody has checked to its end: what comes to none is refused, and what merely takes long is not.
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { lineReader } from '../../src/ink/line-reader.ts';
import { openStory } from '../../src/ink/open-story.ts';

/** All lines up to the first options or the end. */
function linesOf(source: string): string[] {
  const story = openStory(compileInk(source).json as string);
  const next = lineReader(story);
  const lines: string[] = [];
  while (story.canContinue) lines.push(next().trim());
  return lines.filter((line) => line !== '');
}

describe('a story that comes to no line', () => {
  it.each([
    ['goes round in silence', 'Well.\n- (top)\n-> top'],
    ['goes round with a condition', 'Well.\n~ temp n = 0\n- (top)\n~ n = n + 1\n{n >= 0: -> top}'],
    ['never ends its line', '- (top) on and <>\n-> top'],
    ['puts a text together from itself', '~ temp s = "ab"\n- (top)\n~ s = s + s\n-> top'],
    ['puts a text together by printing it', '~ temp s = "ab"\n- (top)\n~ s = "{s}{s}"\n-> top'],
    ['calls itself', '~ f(1)\n=== function f(x)\n~ return f(x + 1)'],
  ])('%s: is stopped', (_, source) => {
    expect(() => linesOf(source)).toThrow();
  });
});

describe('a story that takes long', () => {
  it('reads on', () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `Line ${i}.`);
    expect(linesOf(`${lines.join('\n')}\n-> END`)).toEqual(lines);
    expect(linesOf('VAR n = 0\nWell.\n- (top)\n~ n++\n{n < 2500: -> top}\nAt last, {n}.\n-> END')).toEqual([
      'Well.',
      'At last, 2500.',
    ]);
  });

  it('keeps the blanks of a text that it compares', () => {
    const rounds = '- (top)\n~ n++\n{n < 300: -> top}\n';
    expect(linesOf(`VAR n = 0\n${rounds}~ temp s = "a{" "}{" "}b"\n{s == "a  b": Same.|Other.}\n-> END`)).toEqual([
      'Same.',
    ]);
  });
});
