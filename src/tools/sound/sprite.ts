// Where each sound lies in the files: single sounds one after another in one file, each loop in a file of its own.
import { integrated, levelled, loudest } from './loudness.ts';
import { lay, RATE, type Signal, silence } from './signal.ts';
import type { Loop, Single } from './sound-list.ts';

/** Start and length in milliseconds. */
export type Range = readonly [start: number, length: number];

/** What public/assets/sound/sprite.json holds. Files are named relative to it, the better kind first. */
export interface SoundMap {
  sprite: { src: readonly string[]; sounds: Readonly<Record<string, Range>> };
  loops: Readonly<Record<string, { src: readonly string[]; loop: Range }>>;
  /** By ensemble of the catalogue: the loop of each bed. */
  music: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By place of the catalogue: the loop that is heard there, and how near (0 to 1). */
  places: Readonly<Record<string, { loop: string; gain: number }>>;
}

/** Silence between two sounds. AAC decoders may start up to 50 ms early or late; nothing of a neighbour must be heard then. */
const GAP = 0.2;

/** A loop's own end before it and its own beginning after it, in milliseconds: a decoder's delay then moves the cut without making a seam. */
export const ROLL = 300;

export function spriteOf(singles: readonly Single[]): { signal: Signal; sounds: Record<string, Range> } {
  const sounds: Record<string, Range> = {};
  const pieces: [at: number, Signal][] = [];
  let at = GAP;
  for (const single of singles) {
    const signal = levelled(single.make(), single.level, loudest);
    const length = Math.ceil((signal.length / RATE) * 1000) / 1000;
    pieces.push([at, signal]);
    sounds[single.id] = [milliseconds(at), milliseconds(length + 0.06)];
    at = milliseconds(at + length + GAP) / 1000;
  }
  const signal = silence(at);
  for (const [start, piece] of pieces) lay(signal, piece, start);
  return { signal, sounds };
}

/** The loop as it goes into its file, and its length in milliseconds without what is there twice. */
export function loopOf(loop: Loop): { signal: Signal; length: number } {
  const once = fromQuietest(levelled(loop.make(), loop.level, integrated));
  const roll = Math.round((ROLL / 1000) * RATE);
  const signal = new Float32Array(once.length + 2 * roll);
  signal.set(once.subarray(once.length - roll), 0);
  signal.set(once, roll);
  signal.set(once.subarray(0, roll), roll + once.length);
  return { signal, length: milliseconds(once.length / RATE) };
}

/**
 * The loop turned so that it begins in the middle of its quietest 80 ms. Encoders do not render a sound twice alike: at a stroke of
 * the music the end and the beginning would not meet, in the quiet between two strokes they do.
 */
export function fromQuietest(loop: Signal): Signal {
  const span = Math.round(0.08 * RATE);
  const at = (i: number) => loop[i % loop.length]!;
  let sum = 0;
  for (let i = 0; i < span; i++) sum += at(i) ** 2;
  let least = sum;
  let start = 0;
  for (let i = 1; i < loop.length; i++) {
    sum += at(i + span - 1) ** 2 - at(i - 1) ** 2;
    if (sum < least) {
      least = sum;
      start = i;
    }
  }
  return loop.map((_, i) => at(i + start + Math.round(span / 2)));
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
