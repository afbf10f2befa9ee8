// The small movements of a person who is only standing there, as functions of time: the same second always looks the same.
// Times are milliseconds of the stage being awake; results are for person.ts to apply.
import { hashText } from '../core/hash.ts';

const BREATH = 3600;
const BLINK = 130;
const BLINK_EVERY = 2600;
const TREMBLE = 280;

/** 0 (breathed out) to 1 (in). People breathe out of step, by their id. */
export function breath(id: string, time: number): number {
  return 0.5 - 0.5 * Math.cos((time / BREATH + chance(id, 0)) * 2 * Math.PI);
}

/** Whether this person's eyes are closed for a blink: once in every 2.6 s, at a moment of it that depends on the id. */
export function blinking(id: string, time: number): boolean {
  const window = Math.floor(time / BLINK_EVERY);
  const since = time - window * BLINK_EVERY - chance(id, window) * (BLINK_EVERY - BLINK);
  return since >= 0 && since < BLINK;
}

/** Sideways −1 to 1, for anger that breaks out: over within 280 ms. */
export function tremble(since: number): number {
  if (since < 0 || since >= TREMBLE) return 0;
  return Math.sin(since * 0.11) * (1 - since / TREMBLE);
}

/** How long a line of this length is talked, at least while it is new to the reader. */
export function talkTime(characters: number): number {
  return Math.min(500 + 24 * characters, 2200);
}

/** 0 to 1, the bob of a head that talks: dies away towards `length`. */
export function talking(id: string, since: number, length: number): number {
  if (since < 0 || since >= length) return 0;
  const beat = 95 + 40 * chance(id, 7);
  const stress = 0.7 + 0.3 * Math.sin(since / 310 + 6 * chance(id, 8));
  const end = Math.min(1, 2.5 * (1 - since / length));
  return Math.abs(Math.sin(since / beat)) * stress * end;
}

/** A number from 0 up to 1 that only depends on its arguments. */
export function chance(id: string, n: number): number {
  return Number.parseInt(hashText(`${id}:${n}`).slice(-6), 36) / 36 ** 6;
}
