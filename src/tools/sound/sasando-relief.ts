// The islands' bed for when something has eased: both hands of the sasando in running quavers, a fourth higher, and the flute once. 22.5 s.
import { flute, held } from './instruments.ts';
import { gambus, sasando } from './plucked.ts';
import { performed, scale, written } from './score.ts';
import { seeded } from './seeded.ts';
import type { Signal } from './signal.ts';

const tone = scale(196, [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3]);

/** Up the strings and half way back, a new chord every three beats. */
const RUNNING = `
  0 0 .56  | 0.5 2 .34 | 1 3 .38  | 1.5 5 .4  | 2 7 .38  | 2.5 5 .32
  3 -1 .54 | 3.5 2 .34 | 4 4 .38  | 4.5 5 .4  | 5 7 .36
  6 -2 .56 | 6.5 1 .34 | 7 3 .38  | 7.5 6 .4  | 8 8 .38  | 8.5 6 .32
  9 0 .54  | 9.5 3 .34 | 10 5 .38 | 10.5 7 .36
  12 0 .56 | 12.5 2 .34 | 13 3 .38 | 13.5 5 .4 | 14 7 .38 | 14.5 8 .34
  15 1 .54 | 15.5 3 .34 | 16 6 .38 | 16.5 8 .4 | 17 6 .34
  18 -2 .56 | 18.5 1 .34 | 19 3 .38 | 19.5 6 .4 | 20 8 .36 | 20.5 6 .3
  21 0 .54 | 21.5 3 .34 | 22 5 .36 | 22.5 7 .32`;

const ABOVE =
  '2.85 10 .34 | 3 11 .5 | 5 10 .42 | 11 9 .42 | 11.5 10 .46 | 17.5 11 .42 | 18 12 .5 | 20 10 .4 | 23 8 .36';

/** Forces above 0.55 are long tones. */
const FLUTE = '12 10 .5 | 13 11 .5 | 14 12 .6 | 16.5 11 .5 | 17.25 10 .6';

const LOW = '0 -5 .5 | 6 -2 .46 | 12 -5 .5 | 18 -2 .46';

const UNDER = '22 0 .7 | 22 3 .5 | 4 -2 .6 | 4 1 .4 | 10 0 .7 | 10 2 .4 | 16 -2 .6 | 16 3 .4';

export function sasandoRelief(): Signal {
  const hand = seeded(113);
  const breath = seeded(127);
  return performed(
    {
      beats: 24,
      beatsPerMinute: 64,
      decay: 1.9,
      wet: 0.28,
      parts: [
        { play: (hertz, force) => sasando(hertz, force, hand), gain: 0.46, sway: 0.012, notes: written(tone, RUNNING) },
        { play: (hertz, force) => sasando(hertz, force, hand), gain: 0.42, sway: 0.016, notes: written(tone, ABOVE) },
        {
          play: (hertz, force) => flute(hertz, force > 0.55 ? 2 : 1, force, breath),
          gain: 0.12,
          sway: 0.02,
          notes: written(tone, FLUTE),
          touch: 1,
        },
        { play: (hertz, force) => gambus(hertz, force, hand), gain: 0.46, sway: 0.01, notes: written(tone, LOW) },
        { play: (hertz, force) => held(hertz, 8, force), gain: 0.1, notes: written(tone, UNDER) },
      ],
    },
    seeded(131),
  );
}
