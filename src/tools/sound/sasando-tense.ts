// The islands' bed for pressure: a muted string that will not let go of its tone, a sasando that asks and gets no answer. 20 s.
import { gong, held } from './instruments.ts';
import { gambus, sasando } from './plucked.ts';
import { performed, scale, written } from './score.ts';
import { seeded } from './seeded.ts';
import type { Signal } from './signal.ts';

const tone = scale(185, [1, 16 / 15, 6 / 5, 3 / 2, 8 / 5]);

/** Fives against the bar, so that no foot can tap to it. */
const INSISTS = `
  0 0 .6    | 0.5 0 .36  | 1.5 0 .46
  2.5 0 .56 | 3 0 .34    | 4 0 .44
  5 0 .6    | 5.5 0 .36  | 6.5 1 .46
  7.5 0 .54 | 8 0 .34    | 9 0 .4
  10 -1 .6  | 10.5 -1 .36 | 11.5 -1 .46
  12.5 -1 .54 | 13 -1 .34 | 14 0 .44
  15 0 .6   | 15.5 0 .36 | 16.5 1 .46
  17.5 0 .5 | 18 0 .3`;

const ASKS = `
  1 8 .48   | 1.25 7 .4  | 3.5 6 .45
  8.25 9 .4 | 8.5 8 .5   | 9.5 6 .36
  11 6 .46  | 11.25 5 .4 | 13.5 4 .42
  16 8 .5   | 16.25 9 .36 | 18.5 6 .4 | 19 6 .28`;

/** Root and upper neighbour at once, far back. */
const UNDER = '18 0 .7 | 18.5 1 .22 | 4 0 .7 | 6 3 .4 | 9 -1 .6 | 13 0 .7 | 14 4 .3';

export function sasandoTense(): Signal {
  const hand = seeded(107);
  const pulse = written(tone, INSISTS);
  return performed(
    {
      beats: 20,
      beatsPerMinute: 60,
      decay: 2.2,
      wet: 0.28,
      parts: [
        { play: (hertz, force) => gambus(hertz, force, hand), gain: 0.6, sway: 0.006, notes: pulse },
        { play: (hertz, force) => sasando(hertz, force, hand), gain: 0.5, sway: 0.014, notes: written(tone, ASKS) },
        { play: gong, gain: 0.2, notes: written(tone, '0 -5 .6 | 10 -1 .4') },
        { play: (hertz, force) => held(hertz, 9, force), gain: 0.1, notes: written(tone, UNDER) },
      ],
    },
    seeded(109),
  );
}
