// A scenario of a person's own as this device keeps it: its files, which are the truth, and the card that stands for it in the library.
import { LOCALES, type Locale } from './locale.ts';
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

/** Whether a value from a database or a file has all that the library reads of it. */
export function isOwnScenario(value: unknown): value is OwnScenario {
  if (!isRecord(value)) return false;
  const { key, files, card, updated } = value;
  if (typeof key !== 'string' || !/^milik-[a-z][a-z0-9-]*$/.test(key) || !Number.isFinite(updated)) return false;
  if (!isRecord(files) || typeof files['scenario.json'] !== 'string') return false;
  const known = (name: string) => (FILE_NAMES as readonly string[]).includes(name);
  return Object.entries(files).every(([name, text]) => known(name) && typeof text === 'string') && isCard(card, key);
}

function isCard(value: unknown, key: string): value is Card {
  if (!isRecord(value)) return false;
  const { id, locales, title, summary, contentNote, module, minutes, hours, goals, faces, scenes, shape } = value;
  return (
    id === key &&
    Array.isArray(locales) &&
    locales.length > 0 &&
    locales.every((one) => (LOCALES as readonly unknown[]).includes(one)) &&
    [title, summary, contentNote].every(isText) &&
    [module, shape].every((part) => typeof part === 'string') &&
    [minutes, hours, scenes].every(Number.isFinite) &&
    Array.isArray(goals) &&
    goals.every(isText) &&
    Array.isArray(faces) &&
    faces.every((face) => isRecord(face) && isText(face.shown) && typeof face.look === 'string')
  );
}

function isText(value: unknown): boolean {
  return isRecord(value) && LOCALES.every((locale) => ['string', 'undefined'].includes(typeof value[locale]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
