// The file in which a person carries everything from one device to another: plays, settings, scenarios of one's own, readable as text, with a check at the end.
import { BANDS } from './band.ts';
import { hashText } from './hash.ts';
import { isOwnScenario } from './is-own-scenario.ts';
import { LOCALES } from './locale.ts';
import type { Intention, PocketSentence } from './notes.ts';
import type { OwnScenario } from './own-scenario.ts';
import type { PlayRecord } from './play-record.ts';

/** A play as it is kept: written, so that damage shows. */
export interface KeptPlay {
  key: string;
  written: string;
  finished: boolean;
  /** Milliseconds since 1970. */
  updated: number;
  record?: PlayRecord;
}

export interface DeviceContent {
  plays: readonly KeptPlay[];
  sentences: readonly PocketSentence[];
  intentions: readonly Intention[];
  settings: Readonly<Record<string, unknown>>;
  scenarios: readonly OwnScenario[];
}

/** Why a file cannot be taken in; the page has words for each. */
export type FileTrouble = 'not-lakon' | 'newer' | 'damaged';

/** Thrown when a file is none of ours, or no longer what it was. */
export class ForeignFile extends Error {
  override readonly name = 'ForeignFile';
  constructor(
    readonly trouble: FileTrouble,
    detail: string,
  ) {
    super(detail);
  }
}

/** A file without scenarios of one's own is of version 1, which every Lakon reads. */
const VERSION = 2;

export function writeDeviceFile({ plays, sentences, intentions, settings, scenarios }: DeviceContent): string {
  const content = { plays, sentences, intentions, settings, ...(scenarios.length > 0 ? { scenarios } : {}) };
  const version = scenarios.length > 0 ? VERSION : 1;
  return JSON.stringify({ lakon: version, ...content, check: checkOf({ ...content, scenarios }) }, null, 1);
}

/** Reads what writeDeviceFile wrote, whatever spaces it has by now. Throws ForeignFile on anything else. */
export function readDeviceFile(text: string): DeviceContent {
  const file = parsed(text);
  if (!isRecord(file) || typeof file.lakon !== 'number')
    throw new ForeignFile('not-lakon', 'There is no "lakon" in it.');
  if (file.lakon > VERSION) throw new ForeignFile('newer', `Version ${file.lakon}; known is ${VERSION}.`);
  const { settings, check } = file;
  const plays = listOf(file.plays, isKeptPlay, 'plays');
  const sentences = listOf(file.sentences, isSentence, 'sentences');
  const intentions = listOf(file.intentions, isIntention, 'intentions');
  if (!isRecord(settings)) throw new ForeignFile('damaged', 'The settings are missing.');
  const scenarios = listOf(file.scenarios ?? [], isOwnScenario, 'scenarios');
  const content = { plays, sentences, intentions, settings, scenarios };
  if (checkOf(content) !== check) throw new ForeignFile('damaged', 'The check at the end does not fit.');
  return content;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ForeignFile('not-lakon', 'It is no JSON.');
  }
}

function checkOf(content: DeviceContent): string {
  const { plays, sentences, intentions, settings, scenarios } = content;
  return hashText(
    JSON.stringify([plays, sentences, intentions, settings, ...(scenarios.length > 0 ? [scenarios] : [])]),
  );
}

function listOf<Entry>(value: unknown, isEntry: (one: unknown) => one is Entry, name: string): Entry[] {
  if (!Array.isArray(value)) throw new ForeignFile('damaged', `The ${name} are missing.`);
  const wrong = value.findIndex((one) => !isEntry(one));
  if (wrong >= 0) throw new ForeignFile('damaged', `Number ${wrong + 1} of the ${name} lacks a part.`);
  return value;
}

function isSentence(value: unknown): value is PocketSentence {
  if (!isRecord(value)) return false;
  const { key, text, locale, scenario, made } = value;
  const words = [key, text, scenario].every((part) => typeof part === 'string');
  return words && key !== '' && LOCALES.some((one) => one === locale) && Number.isFinite(made);
}

function isIntention(value: unknown): value is Intention {
  if (!isRecord(value)) return false;
  const { key, text, made, due } = value;
  const words = typeof key === 'string' && key !== '' && typeof text === 'string';
  return words && Number.isFinite(made) && (due === undefined || Number.isFinite(due));
}

function isKeptPlay(value: unknown): value is KeptPlay {
  if (!isRecord(value)) return false;
  const { key, written, finished, updated, record } = value;
  return (
    typeof key === 'string' &&
    key !== '' &&
    typeof written === 'string' &&
    typeof finished === 'boolean' &&
    typeof updated === 'number' &&
    Number.isFinite(updated) &&
    (record === undefined || isPlayRecord(record))
  );
}

function isPlayRecord(value: unknown): value is PlayRecord {
  if (!isRecord(value)) return false;
  const { outcome, scores, bands, quotes } = value;
  return (
    typeof outcome === 'string' &&
    Array.isArray(scores) &&
    scores.every((score) => score === null || typeof score === 'number') &&
    (bands === undefined || (Array.isArray(bands) && bands.every((band) => band === null || isBanded(band)))) &&
    Array.isArray(quotes) &&
    quotes.every((quote) => isRecord(quote) && typeof quote.scene === 'string' && typeof quote.said === 'string')
  );
}

function isBanded(value: unknown): boolean {
  const isBand = (word: unknown) => BANDS.some(({ band }) => band === word);
  return isRecord(value) && isBand(value.band) && (value.between === undefined || isBand(value.between));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
