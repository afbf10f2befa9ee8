// The shape of a source: all that decides what a list of choices means, and nothing that is only words.
// Two locales of a scenario must have one shape; a play continues only on the shape it was made on.
import type { Finding } from '../core/finding.ts';
import { hashText } from '../core/hash.ts';
import type { Rubric } from '../core/rubric.ts';
import type { Manifest } from '../core/scenario.ts';
import { finding } from './scan-context.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';
import { type Spelling, splitSpeech } from './speech.ts';

export interface ShapeLine {
  /** Line number in the source. */
  number: number;
  token: string;
}

/** One token a line: logic and tags as written, words replaced by what they are (speech of whom in which mood, narration, a choice). */
export function shapeLines(source: string, spelling: Spelling): ShapeLine[] {
  return sourceLines(source).map((line) => ({ number: line.number, token: `${line.kind} ${tokenOf(line, spelling)}` }));
}

function tokenOf(line: SourceLine, spelling: Spelling): string {
  const text = line.text.replace(/\s+/g, ' ');
  if (line.kind === 'tag') return text.replace(/^(# ?thought: ?\S+) .*$/, '$1').replace(/^# ?coach:.*$/, '# coach:');
  if (line.kind === 'choice') return text.replace(/\[[^#\]]*(?=[#\]])/, '[');
  if (line.kind === 'text') return wordless(text, spelling);
  return text;
}

/** What remains of a text line: speaker and mood, the skeleton of its inline logic, its divert or glue. */
function wordless(text: string, spelling: Spelling): string {
  const divert = /(->\s*[\w.]+|<>)\s*$/.exec(text)?.[1] ?? '';
  const skeleton = text
    .split(/(?=[{|}])/)
    .map((part) => {
      const head = part.startsWith('{')
        ? part.slice(0, part.indexOf(':') + 1 || part.length)
        : /^[|}]/.test(part)
          ? part.charAt(0)
          : '';
      return head + speakerOf(part.slice(head.length), spelling);
    })
    .join('');
  return `${skeleton} ${divert}`.trim();
}

function speakerOf(words: string, spelling: Spelling): string {
  const parts = splitSpeech(words);
  if (!parts) return '';
  return `@${spelling.speakers.get(parts.name) ?? parts.name}/${spelling.moods[parts.mood ?? ''] ?? parts.mood ?? ''}`;
}

/** Where the second source first leaves the shape of the first; undefined when they agree. */
export function compareShapes(
  first: { file: string; lines: readonly ShapeLine[] },
  second: { file: string; lines: readonly ShapeLine[] },
): Finding | undefined {
  const length = Math.max(first.lines.length, second.lines.length);
  for (let i = 0; i < length; i++) {
    const a = first.lines[i];
    const b = second.lines[i];
    if (a?.token === b?.token) continue;
    const expected = a ? `${first.file}:${a.number} “${a.token}”` : '';
    return finding(second.file, b?.number ?? second.lines[second.lines.length - 1]?.number ?? 0, 'locale-shape', {
      id: a ? `Bentuk cerita berbeda. Seharusnya sama dengan ${expected}.` : `Baris ini tidak ada di ${first.file}.`,
      en: a ? `The shape differs. It should match ${expected}.` : `This line has no counterpart in ${first.file}.`,
    });
  }
  return undefined;
}

/** Hash of a scenario's shape: logic, tags, choices, scenes, outcomes and the points of the behaviours. */
export function shapeHash(lines: readonly ShapeLine[], manifest: Manifest, rubric: Rubric): string {
  const points = Object.values(rubric)
    .map(({ id, dimension, points, grave }) => `${id} ${dimension} ${points} ${grave === true}`)
    .sort();
  const frame = [...manifest.scenes, ...manifest.outcomes].map((entry) => entry.id);
  const moods = manifest.moods.map(({ variable, of, better }) => `${variable} ${of} ${better}`);
  return hashText([...lines.map((line) => line.token), ...points, ...frame, ...moods].join('\n')).slice(0, 10);
}
