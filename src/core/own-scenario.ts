// A scenario of a person's own as this device keeps it: its files, which are the truth, and the card that stands for it in the library.
import type { Locale } from './locale.ts';
import type { Opening } from './opening.ts';
import type { PackedGraph } from './pack-graph.ts';
import type { Card, Scenario } from './scenario.ts';

/** The files that a scenario is made of; all others in its folder are passed over. */
export const FILE_NAMES = ['scenario.json', 'id.ink', 'en.ink', 'scoring.md'] as const;
export type FileName = (typeof FILE_NAMES)[number];
export type ScenarioFiles = Readonly<Partial<Record<FileName, string>>>;

/** Stands before the id that its author gave, so that nobody's scenario hides one that ships. */
const OWN = 'milik-';

export interface OwnScenario {
  /** The id under which it is played. */
  key: string;
  files: ScenarioFiles;
  card: Card;
  /** Milliseconds since 1970. */
  updated: number;
}

/** What is worked out from the files, and can be worked out again. */
export interface BuiltOwn {
  card: Card;
  scenarios: Partial<Record<Locale, Scenario>>;
  openings: Partial<Record<Locale, Opening>>;
  /** Absent where not all plays could be explored: then there is nothing to measure a play against. */
  graph?: PackedGraph;
}

export const ownId = (id: string): string => OWN + id;
export const isOwnId = (id: string): boolean => id.startsWith(OWN);
export const writtenId = (ownId: string): string => ownId.slice(OWN.length);
