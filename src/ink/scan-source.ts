// Reads one .ink of a scenario line by line and reports every tag, speaker, mood and id that nothing declares.
import type { Finding } from '../core/finding.ts';
import { finding, type ScanContext, unknownId } from './scan-context.ts';
import { scanTag } from './scan-tag.ts';
import { type SourceLine, sourceLines, wordStretches } from './source-lines.ts';
import { splitSpeech } from './speech.ts';

/** All findings of one source, in the order of its lines. */
export function scanSource(source: string, context: ScanContext): Finding[] {
  return sourceLines(source).flatMap((line) => {
    if (line.kind === 'tag') return scanTagLine(line, context);
    if (line.kind === 'choice') return scanChoice(line, context);
    if (line.kind === 'text') return scanText(line, context);
    if (/^(INCLUDE|EXTERNAL)\b/.test(line.text)) return [selfContained(line, context)];
    return [];
  });
}

function scanTagLine(line: SourceLine, context: ScanContext): Finding[] {
  const tags = line.text.split('#').slice(1);
  if (tags.length > 1) {
    return [
      finding(context.file, line.number, 'bad-tag', {
        id: `Satu baris untuk satu tag. Pisahkan menjadi ${tags.length} baris.`,
        en: `One tag a line. Split this into ${tags.length} lines.`,
      }),
    ];
  }
  return scanTag(tags[0] as string, line.number, context);
}

function scanChoice(line: SourceLine, context: ScanContext): Finding[] {
  // `* ->` is Ink's fallback: nobody reads it, so it carries no tag.
  if (/^[*+\s]+(\([^)]*\)\s*)?(\{[^}]*\}\s*)*->/.test(line.text)) return [];
  const open = line.text.indexOf('[');
  const close = line.text.lastIndexOf(']');
  const before = line.text.slice(0, open).replace(/^[*+\s]+(\([^)]*\)\s*)?(\{[^}]*\}\s*)*/, '');
  if (open < 0 || close < open || before !== '') {
    return [
      finding(context.file, line.number, 'bad-tag', {
        id: 'Tulis seluruh pilihan di dalam kurung siku: * [“Kalimat.” # does: perilaku]',
        en: 'Write the whole choice in square brackets: * [“Sentence.” # does: behaviour]',
      }),
    ];
  }
  const tags = line.text
    .slice(open + 1, close)
    .split('#')
    .slice(1);
  if (tags.length !== 1 || !(tags[0] as string).trim().startsWith('does:')) {
    return [
      finding(context.file, line.number, 'bad-tag', {
        id: 'Sebuah pilihan membawa tepat satu tag: # does: perilaku, perilaku (atau # does: none).',
        en: 'A choice carries exactly one tag: # does: behaviour, behaviour (or # does: none).',
      }),
    ];
  }
  return scanTag(tags[0] as string, line.number, context);
}

function scanText(line: SourceLine, context: ScanContext): Finding[] {
  if (/(^|[^\\])#/.test(line.text)) {
    return [
      finding(context.file, line.number, 'bad-tag', {
        id: 'Tag berdiri di barisnya sendiri, di atas kalimat yang dimaksud.',
        en: 'A tag stands on a line of its own, above the line it belongs to.',
      }),
    ];
  }
  return wordStretches(line.text).flatMap((words) => {
    const parts = splitSpeech(words);
    if (!parts) return [];
    const { speakers, moods } = context.spelling;
    if (!speakers.has(parts.name)) {
      return [
        finding(
          context.file,
          line.number,
          'unknown-cast',
          unknownId({ id: 'Tokoh', en: 'speaker' }, parts.name, speakers.keys()),
        ),
      ];
    }
    if (parts.mood !== undefined && !Object.hasOwn(moods, parts.mood)) {
      return [
        finding(
          context.file,
          line.number,
          'bad-tag',
          unknownId({ id: 'Suasana hati', en: 'mood' }, parts.mood, Object.keys(moods)),
        ),
      ];
    }
    return [];
  });
}

function selfContained(line: SourceLine, context: ScanContext): Finding {
  return finding(context.file, line.number, 'compile', {
    id: 'Satu skenario adalah satu berkas per bahasa: INCLUDE dan EXTERNAL tidak dipakai.',
    en: 'A scenario is one file a language: INCLUDE and EXTERNAL are not used.',
  });
}
