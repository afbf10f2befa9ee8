// The bed for when something has eased: a fourth higher, wood in broken chords, a bamboo flute that speaks twice. 25.6 s.
import { bronze, flute, gong, held, wood } from './instruments.ts';
import { performed, scale, written } from './score.ts';
import { seeded } from './seeded.ts';
import type { Signal } from './signal.ts';

const tone = scale(196, [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3]);

/** One broken chord a bar, its last two quavers left out. */
const CHORDS = `
  0 0 .62   | 0.5 3 .36  | 1 5 .4  | 1.5 7 .36  | 2 5 .4  | 2.5 3 .4
  4 -1 .62  | 4.5 2 .36  | 5 4 .4  | 5.5 7 .36  | 6 4 .4  | 6.5 2 .4
  8 -2 .62  | 8.5 1 .36  | 9 3 .4  | 9.5 6 .36  | 10 3 .4 | 10.5 1 .4
  12 0 .62  | 12.5 3 .36 | 13 5 .4 | 13.5 7 .36 | 14 8 .4 | 14.5 5 .4
  16 -1 .62 | 16.5 2 .36 | 17 5 .4 | 17.5 7 .36 | 18 5 .4 | 18.5 2 .4
  20 1 .62  | 20.5 3 .36 | 21 6 .4 | 21.5 8 .36 | 22 6 .4 | 22.5 3 .4
  24 -2 .62 | 24.5 1 .36 | 25 3 .4 | 25.5 6 .36 | 26 5 .4 | 26.5 3 .4
  28 0 .62  | 28.5 3 .36 | 29 5 .4 | 29.5 7 .36`;

/** Forces above 0.55 are long tones. */
const FLUTE = `
  4 10 .5  | 5 11 .5  | 6 12 .6  | 9 11 .5  | 10 10 .6
  20 13 .5 | 21 12 .5 | 22 11 .6 | 25 10 .5 | 26 11 .5 | 27 10 .6`;

const ABOVE = '0 10 .55 | 8 11 .45 | 14 12 .35 | 16 13 .45 | 30 8 .4 | 31 9 .35';

const UNDER = `
  29 0 .8 | 29 3 .6 | 5 -2 .7 | 5 1 .5 | 13 0 .7 | 13 2 .5 | 13 5 .3
  21 -2 .7 | 21 3 .5 | 21 6 .3`;

export function bedRelief(): Signal {
  const breath = seeded(37);
  return performed(
    {
      beats: 32,
      beatsPerMinute: 75,
      decay: 2.2,
      wet: 0.34,
      parts: [
        { play: wood, gain: 0.42, sway: 0.012, notes: written(tone, CHORDS) },
        {
          play: (hertz, force) => flute(hertz, force > 0.55 ? 2.2 : 1.05, force, breath),
          gain: 0.15,
          sway: 0.02,
          notes: written(tone, FLUTE),
          touch: 1,
        },
        { play: bronze, gain: 0.14, sway: 0.01, notes: written(tone, ABOVE) },
        { play: gong, gain: 0.18, notes: written(tone, '0 -5 .7 | 16 -1 .4') },
        { play: (hertz, force) => held(hertz, 8.5, force), gain: 0.14, notes: written(tone, UNDER) },
      ],
    },
    seeded(31),
  );
}
