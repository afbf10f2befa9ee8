// What the scan of a source compares words with: the ids that a scenario, the rubric and the catalogue declare.
import { type Catalogue, moodSpelling } from '../core/catalogue.ts';
import type { Finding } from '../core/finding.ts';
import type { Locale } from '../core/locale.ts';
import { type Level, levelOf, type Rule } from '../core/rule.ts';
import type { Manifest } from '../core/scenario.ts';
import { type Spelling, spellingOf } from './speech.ts';

export interface ScanContext {
  file: string;
  manifest: Manifest;
  catalogue: Catalogue;
  behaviours: ReadonlySet<string>;
  spelling: Spelling;
}

export function scanContext(
  file: string,
  locale: Locale,
  manifest: Manifest,
  catalogue: Catalogue,
  behaviours: ReadonlySet<string>,
): ScanContext {
  const spelling = spellingOf(manifest.cast, moodSpelling(catalogue, locale), locale);
  return { file, manifest, catalogue, behaviours, spelling };
}

/** A finding whose two messages end with what would have been right. */
export function finding(
  file: string,
  line: number,
  rule: Rule,
  message: { id: string; en: string },
  level: Level = levelOf(rule),
): Finding {
  return { rule, level, file, line, message };
}

/** "x is unknown; expected one of a, b, c", in both languages. */
export function unknownId(
  what: { id: string; en: string },
  id: string,
  known: Iterable<string>,
): { id: string; en: string } {
  const list = [...known].join(', ');
  return {
    id: `${what.id} “${id}” tidak dikenal. Yang ada: ${list}.`,
    en: `The ${what.en} “${id}” is unknown. Expected one of: ${list}.`,
  };
}
