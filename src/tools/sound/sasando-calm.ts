// The islands' bed for ordinary work: a sasando in slow threes, each chord rolled from the low string up; the tune waits between. 24 s.
import { held } from './instruments.ts';
import { gambus, sasando } from './plucked.ts';
import { performed, scale, written } from './score.ts';
import { seeded } from './seeded.ts';
import type { Signal } from './signal.ts';

const tone = scale(146.83, [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3]);

/** The right hand: three beats a bar, the last of every fourth bar left to the air. */
const ROLLED = `
  0 0 .6   | 1 3 .4    | 1.5 5 .42  | 2 7 .38   | 2.5 5 .32
  3 -1 .55 | 4 2 .38   | 4.5 5 .4   | 5 7 .36
  6 -2 .58 | 7 1 .38   | 7.5 3 .4   | 8 6 .38   | 8.5 3 .3
  9 0 .5   | 10 3 .38  | 10.5 5 .36
  12 -1 .56 | 13 2 .38 | 13.5 4 .4  | 14 7 .38  | 14.5 4 .3
  15 1 .52  | 16 4 .38 | 16.5 6 .4
  18 -2 .58 | 19 1 .36 | 19.5 3 .4  | 20 6 .38  | 20.5 8 .34
  21 0 .5   | 22 3 .34`;

/** A neighbour's voice over water: short calls, each with the grace note that leads to it. */
const CALLS = `
  2.85 9 .35 | 3 10 .55 | 4.5 9 .45 | 5.5 8 .45
  8.85 7 .32 | 9 8 .52  | 10.5 6 .45
  14.85 10 .36 | 15 11 .58 | 16.5 10 .45 | 17.25 9 .45
  20.85 7 .32 | 21 8 .5 | 22.5 6 .4 | 23.25 5 .34`;

const LOW = '0 -5 .6 | 6 -2 .5 | 12 -5 .55 | 18 -2 .5';

const UNDER = '22 0 .7 | 22 3 .5 | 5 -2 .7 | 5 1 .5 | 11 -1 .7 | 11 2 .5 | 17 -2 .6 | 17 3 .4';

export function sasandoCalm(): Signal {
  const hand = seeded(101);
  return performed(
    {
      beats: 24,
      beatsPerMinute: 60,
      decay: 1.8,
      wet: 0.26,
      parts: [
        { play: (hertz, force) => sasando(hertz, force, hand), gain: 0.5, sway: 0.014, notes: written(tone, ROLLED) },
        { play: (hertz, force) => sasando(hertz, force, hand), gain: 0.46, sway: 0.018, notes: written(tone, CALLS) },
        { play: (hertz, force) => gambus(hertz, force, hand), gain: 0.5, sway: 0.01, notes: written(tone, LOW) },
        { play: (hertz, force) => held(hertz, 8, force), gain: 0.1, notes: written(tone, UNDER) },
      ],
    },
    seeded(103),
  );
}
