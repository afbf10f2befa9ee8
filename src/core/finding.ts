// A finding about a scenario: what rule it breaks, where, and what would be right. Said in Indonesian and English.

export type FindingLevel = 'error' | 'warning';

export interface Finding {
  rule: string;
  level: FindingLevel;
  /** Name of the file inside the scenario's folder. */
  file: string;
  /** 1 is the first line; 0 when the finding is about the whole file. */
  line: number;
  message: { id: string; en: string };
}

/** One finding as a line of text: file:line, rule, and the message in the given language. */
export function showFinding(finding: Finding, locale: 'id' | 'en'): string {
  const place = finding.line > 0 ? `${finding.file}:${finding.line}` : finding.file;
  return `${place}  ${finding.level}  ${finding.rule}: ${finding.message[locale]}`;
}
