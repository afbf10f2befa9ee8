// A finding about a story: what rule it breaks, where, and what would be right. Said in Indonesian and English.
import type { Level, Rule } from './rule.ts';

export interface Finding {
  rule: Rule;
  level: Level;
  /** Name of the file inside the scenario's folder, or as an INCLUDE spells it. */
  file: string;
  /** 1 is the first line; 0 when the finding is about the whole file, or the file has no lines to speak of. */
  line: number;
  message: { id: string; en: string };
  /** A shortest list of Ink indices that shows it, where a play can. */
  witness?: readonly number[];
  /** Where chance has a part in it: a seed under which the engine shows it; null where none was found. */
  seed?: number | null;
  /** The words of those choices, and which choices of the story they are. */
  texts?: readonly string[];
  sources?: readonly string[];
}

/** One finding as a line of text: file:line, rule, and the message in the given language. */
export function showFinding(finding: Finding, locale: 'id' | 'en'): string {
  const place = finding.line > 0 ? `${finding.file}:${finding.line}` : finding.file;
  return `${place}  ${finding.level}  ${finding.rule}: ${finding.message[locale]}`;
}
