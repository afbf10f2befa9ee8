// The rule reading: what can be taken in at a glance on a phone. Lines of a source over 240 characters, choices over 140.
import type { Finding } from '../core/finding.ts';
import { finding } from './scan-context.ts';
import { sourceLines } from './source-lines.ts';
import { splitSpeech } from './speech.ts';

const MOST = { text: 240, choice: 140 } as const;

export function scanReading(source: string, file: string): Finding[] {
  return sourceLines(source).flatMap(({ kind, number, text }) => {
    if (kind !== 'text' && kind !== 'choice') return [];
    const length = kind === 'choice' ? choiceLength(text) : longest(spoken(text));
    if (length <= MOST[kind]) return [];
    return [
      finding(
        file,
        number,
        'reading',
        kind === 'choice'
          ? {
              id: `Pilihan ini ${length} huruf. Di ponsel paling banyak ${MOST.choice}: pendekkan.`,
              en: `This choice has ${length} characters. On a phone ${MOST.choice} is the most: shorten it.`,
            }
          : {
              id: `Baris ini ${length} huruf. Di ponsel paling banyak ${MOST.text}: bagi menjadi dua baris.`,
              en: `This line has ${length} characters. On a phone ${MOST.text} is the most: make it two lines.`,
            },
      ),
    ];
  });
}

/** What is shown among the options: the words before and within the square brackets. */
function choiceLength(text: string): number {
  const words = text.replace(/^[*+\s]+(\([^)]*\)\s*)?(\{[^}]*\}\s*)*/, '').replace(/\s*->.*$/, '');
  const open = words.indexOf('[');
  const shown = open < 0 ? words : words.slice(0, open) + words.slice(open + 1).replace(/\].*$/, '');
  return longest(shown.replace(/\s*(?<!\\)#.*$/, ''));
}

const spoken = (text: string) => (splitSpeech(text)?.text ?? text).replace(/\s*(->.*|<>|(?<!\\)#.*)$/, '');

/** Characters at the most: of alternatives in braces only one is shown. A printed value counts as nothing. */
function longest(text: string): number {
  const innermost = /\{([^{}]*)\}/;
  for (let found = innermost.exec(text); found; found = innermost.exec(text)) {
    const inside = found[1] as string;
    const alternatives =
      inside.includes(':') || inside.includes('|') ? inside.replace(/^[^:|]*:/, '').split('|') : [''];
    const [most = ''] = alternatives.toSorted((a, b) => b.length - a.length);
    text = text.slice(0, found.index) + most + text.slice(found.index + found[0].length);
  }
  return text.trim().length;
}
