// Words and names that a report's tables need; the caller has them.
import type { Dimension } from '../dimension.ts';
import type { Locale } from '../locale.ts';
import type { WITHHELD } from './withhold.ts';

export interface SheetWords {
  sheets: Record<'splits' | 'scores' | 'sentences' | 'reasons' | 'words' | 'reactions' | 'people', string>;
  columns: Record<
    | 'number'
    | 'scene'
    | 'question'
    | 'letter'
    | 'option'
    | 'count'
    | 'percent'
    | 'taken'
    | 'shows'
    | 'again'
    | 'dimension'
    | 'plays'
    | 'median'
    | 'sentence'
    | 'reason'
    | 'round'
    | 'word'
    | 'statement'
    | 'name'
    | 'participantNumber',
    string
  >;
  yes: string;
  withheld: Record<(typeof WITHHELD)[number], string>;
  statements: readonly [string, string, string];
  dimensions: Record<Dimension, string>;
}

export interface SheetNames {
  locale: Locale;
  scene(id: string): string;
  behaviour(id: string): string;
}
