// The bed for ordinary work: unhurried, major without being merry; wood below, a few bronze tones above, 32 s.
import { bronze, gong, held, wood } from './instruments.ts';
import { performed, scale, written } from './score.ts';
import { seeded } from './seeded.ts';
import type { Signal } from './signal.ts';

const tone = scale(146.83, [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3]);

/** A walking figure, with holes to breathe in. */
const LEFT_HAND = `
  0 0 .7   | 1.5 3 .4  | 2 5 .5  | 4 0 .55   | 5.5 3 .4  | 6 6 .45
  8 -1 .55 | 9.5 2 .4  | 10 4 .5 | 12 -1 .45 | 13.5 3 .4
  16 -2 .6 | 17.5 1 .4 | 18 3 .5 | 20 -2 .5  | 21.5 3 .4 | 22 6 .45
  24 1 .6  | 25.5 3 .4 | 26 6 .45 | 28 -2 .5 | 29.5 1 .4 | 30 3 .4`;

/** Two questions and two answers, none of them pressing. */
const TUNE = `
  3 10 .6  | 3.5 11 .5   | 4 12 .65  | 6.5 11 .45  | 7 9 .55
  11 9 .55 | 11.5 11 .45 | 12 10 .6  | 14.5 9 .4   | 15 8 .5
  19 8 .55 | 19.5 9 .5   | 20 11 .65 | 22.5 12 .45 | 23 11 .5
  27 9 .5  | 27.5 8 .45  | 28 6 .55  | 30.5 8 .35`;

const ABOVE = '0 10 .6 | 8 9 .5 | 16 8 .55 | 23.5 13 .35 | 24 11 .5 | 31 8 .3';

const UNDER = `
  29 0 .8  | 29 3 .6 | 29 7 .4
  5 -1 .6  | 5 2 .6  | 5 5 .45
  13 -2 .7 | 13 3 .5 | 13 6 .45
  21 1 .7  | 21 3 .6 | 21 6 .4`;

export function bedCalm(): Signal {
  return performed(
    {
      beats: 32,
      beatsPerMinute: 60,
      decay: 2.2,
      wet: 0.32,
      parts: [
        { play: wood, gain: 0.5, sway: 0.012, notes: written(tone, LEFT_HAND) },
        { play: wood, gain: 0.5, sway: 0.015, notes: written(tone, TUNE) },
        { play: bronze, gain: 0.16, sway: 0.01, notes: written(tone, ABOVE) },
        { play: gong, gain: 0.2, notes: written(tone, '0 -5 .7 | 16 -2 .4') },
        { play: (hertz, force) => held(hertz, 11, force), gain: 0.14, notes: written(tone, UNDER) },
      ],
    },
    seeded(11),
  );
}
