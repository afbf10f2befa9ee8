// Ink source seen line by line, as writers see it: which lines are tags, choices, speech or logic, with their numbers.
// The compiler knows the language in full; this knows where a word stands, which the compiler forgets.

export type SourceKind = 'knot' | 'tag' | 'choice' | 'logic' | 'text';

export interface SourceLine {
  /** 1 is the first line of the file. */
  number: number;
  kind: SourceKind;
  /** The line without indentation, gather dashes, label and comment. */
  text: string;
}

/** The lines that mean something, in order: no blanks, no comments. */
export function sourceLines(source: string): SourceLine[] {
  return blankBlockComments(source)
    .split(/\r?\n/)
    .flatMap((raw, index) => {
      const text = raw.trim();
      if (text === '' || text.startsWith('//')) return [];
      return readSourceLine(text, index + 1);
    });
}

function readSourceLine(whole: string, number: number): SourceLine[] {
  if (/^={2,}|^=\s*\w/.test(whole)) return [{ number, kind: 'knot', text: whole.replace(/[=\s]+$/, '') }];
  if (/^[*+]/.test(whole)) return [{ number, kind: 'choice', text: whole }];
  if (/^(VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b/.test(whole) || /^(~|->|<-)/.test(whole)) {
    return [{ number, kind: 'logic', text: dropComment(whole) }];
  }
  const dashes = /^(?:-(?!>)\s*)+(?:\(\s*\w+\s*\))?\s*/.exec(whole)?.[0] ?? '';
  const rest = whole.slice(dashes.length);
  const before: SourceLine[] = dashes === '' ? [] : [{ number, kind: 'logic', text: dashes.replace(/\s+/g, '') }];
  if (rest === '') return before;
  if (rest.startsWith('#')) return [...before, { number, kind: 'tag', text: rest }];
  if (/^(~|->)/.test(rest)) return [...before, { number, kind: 'logic', text: dropComment(rest) }];
  // `{ condition:` alone, `else:` and `condition:` after a dash, and closing braces carry no words.
  if (/^[{}]$/.test(rest) || /^\{[^{}|]*:$/.test(rest) || (dashes !== '' && /^(else|[^“”"]*[^\s“”"]):$/.test(rest))) {
    return [...before, { number, kind: 'logic', text: rest }];
  }
  return [...before, { number, kind: 'text', text: dropComment(rest) }];
}

function dropComment(text: string): string {
  return text.replace(/\s*\/\/.*$/, '');
}

function blankBlockComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** The stretches of words of a text line that inline logic leaves: each could begin with a speaker's name. */
export function wordStretches(text: string): string[] {
  return text
    .split(/(?=[{|}])/)
    .map((part) => (part.startsWith('{') ? part.slice(part.indexOf(':') + 1) : part.replace(/^[|}]/, '')).trim())
    .filter((part) => part !== '');
}

/** The line of the first tag with this text (without its `#`), or 0. */
export function lineOfTag(source: string, tag: string): number {
  const same = (text: string) =>
    text
      .slice(1)
      .trim()
      .replace(/\s*:\s*/, ': ') === tag;
  return sourceLines(source).find(({ kind, text }) => kind === 'tag' && same(text))?.number ?? 0;
}
