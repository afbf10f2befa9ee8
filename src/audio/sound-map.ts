// The map of the built sounds: which files there are, where each sound lies in them, and what a place sounds like.
// The file is made by the sound builder; here it is only read, and checked before anything relies on it.

/** Start and length in milliseconds. */
export type Range = readonly [start: number, length: number];

export interface SoundMap {
  /** Single sounds, all in one file. The better kind of file first. */
  sprite: { src: readonly string[]; sounds: Readonly<Record<string, Range>> };
  /** Beds, ambience and weather, each in a file of its own, of which the range is repeated. */
  loops: Readonly<Record<string, { src: readonly string[]; loop: Range }>>;
  /** By ensemble: which loop each of its beds is. The first plays where a scenario names none. */
  music: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By place: the loop that is heard there, and how near (0 to 1). A place that is not named is silent. */
  places: Readonly<Record<string, { loop: string; gain: number }>>;
}

/** The folder of the sounds under the page's own base address. */
export const FOLDER = 'assets/sound/';

/** Throws where the file does not hold a map. */
export function readSoundMap(value: unknown): SoundMap {
  const map = record(value);
  const sprite = record(map.sprite);
  const sounds = entries(sprite.sounds, range);
  const loops = entries(map.loops, (one) => ({ src: names(record(one).src), loop: range(record(one).loop) }));
  const music = entries(map.music, (beds) => entries(beds, loopName));
  const places = entries(map.places, (one) => {
    const { loop, gain } = record(one);
    if (typeof loop !== 'string' || typeof gain !== 'number') throw new Error('A place without a loop or a gain.');
    return { loop, gain };
  });
  return { sprite: { src: names(sprite.src), sounds }, loops, music, places };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Not a map of sounds.');
  return value as Record<string, unknown>;
}

function entries<T>(value: unknown, read: (one: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record(value)).map(([id, one]) => [id, read(one)]));
}

function loopName(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A bed without a loop.');
  return value;
}

function names(value: unknown): string[] {
  const fine = Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
  if (!fine) throw new Error('A sound without files.');
  return value as string[];
}

function range(value: unknown): Range {
  const [start, length] = Array.isArray(value) ? value : [];
  if (!(start >= 0 && length > 0)) throw new Error('A sound without a range.');
  return [start, length];
}
