// Whether something from a database or a file is an own scenario as this device keeps it. What is in its files is the checker's affair.
import { LOCALES } from './locale.ts';
import { FILE_NAMES, type OwnScenario } from './own-scenario.ts';
import type { Card } from './scenario.ts';

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
