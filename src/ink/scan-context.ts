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

/** More than these are no help to whoever has misspelt one. */
const MOST_LISTED = 20;
/** Of a longer list. */
const NEAREST = 6;

/** "x is unknown; expected one of a, b, c", in both languages. Of many, those that are written most alike. */
export function unknownId(
  what: { id: string; en: string },
  id: string,
  known: Iterable<string>,
): { id: string; en: string } {
  const all = [...known];
  const isLong = all.length > MOST_LISTED;
  const list = (isLong ? nearest(id, all).slice(0, NEAREST) : all).join(', ');
  return {
    id: `${what.id} “${id}” tidak dikenal. ${isLong ? 'Yang paling mirip' : 'Yang ada'}: ${list}.`,
    en: `The ${what.en} “${id}” is unknown. Expected ${isLong ? 'perhaps' : 'one of'}: ${list}.`,
  };
}

/** Most alike first: by how many pairs of neighbouring letters two ids share (Dice's coefficient). */
function nearest(id: string, known: readonly string[]): string[] {
  const pairs = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  const own = pairs(id);
  const likeness = (word: string) => {
    const other = pairs(word);
    const shared = [...other].filter((pair) => own.has(pair)).length;
    return (2 * shared) / Math.max(1, own.size + other.size);
  };
  return [...known].sort((a, b) => likeness(b) - likeness(a) || (a < b ? -1 : 1));
}
