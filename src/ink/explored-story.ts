// A story as the checker takes it: compiled, in one language, with what is known about it before any play is followed.
import type { Finding } from '../core/finding.ts';
import type { Locale } from '../core/locale.ts';
import type { Rubric } from '../core/rubric.ts';
import type { StoryKind } from '../core/rule.ts';
import type { Manifest } from '../core/scenario.ts';
import type { SourceMap } from './source-map.ts';

export interface StoryToCheck {
  /** The compiled story; undefined where it does not compile: then there is nothing but the findings that are given. */
  json: string | undefined;
  /** Name of its file, for findings. */
  file: string;
  kind: StoryKind;
  locale: Locale | null;
  placeOf: SourceMap;
  /** What scanning the source has found. */
  findings: readonly Finding[];
  /** The scenario around it; a bare story has none. */
  scenario?: {
    manifest: Manifest;
    /** Every behaviour that a choice may name. */
    rubric: Rubric;
    /** The text of the .ink file. */
    source: string;
  };
}

export type Explored = StoryToCheck & { json: string };

/** Where a path of the compiled story stands in its sources. */
export function placeIn({ file, placeOf }: StoryToCheck, path: string): { file: string; line: number } {
  const place = placeOf(path);
  return { file: place.file ?? file, line: place.line };
}
