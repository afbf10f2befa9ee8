// Simulated participants as they differ: how quick, how sure of themselves, how talkative. All of it follows from the room's seed.
import { hashText } from '../../core/hash.ts';

/** As many as sit in a usual class. */
export const CAST_SIZE = 35;

/** How many never vote, and how many do when most have. */
const SILENT = 2;
const LATE = 3;

export interface Temper {
  /** Votes and writes nothing; plays alone as everybody does. */
  silent: boolean;
  /** 0.6 (quick) to 1.6 (slow). */
  pace: number;
  /** Chooses only when most have. */
  late: boolean;
  /** Changes their mind once. */
  dithers: boolean;
  /** 0 to 1: how far they lean to the option that is worth most. */
  skill: number;
}

/** A number from 0 to just under 1 that always follows from the same parts. */
export function chanceOf(...parts: readonly (string | number)[]): number {
  return Number.parseInt(hashText(parts.join(' ')).slice(-8), 36) / 36 ** 8;
}

export function temperOf(seed: number, person: number): Temper {
  const of = (what: string) => chanceOf(seed, what, person);
  const order = Array.from({ length: CAST_SIZE }, (_, i) => i).sort(
    (a, b) => chanceOf(seed, 'place', a) - chanceOf(seed, 'place', b),
  );
  const place = order.indexOf(person);
  return {
    silent: place < SILENT,
    pace: 0.6 + of('pace'),
    late: place >= SILENT && place < SILENT + LATE,
    dithers: of('dithers') < 0.25,
    skill: of('skill'),
  };
}
