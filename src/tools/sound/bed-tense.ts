// The bed for anger: a low pulse like a held breath, narrow steps that do not resolve, much silence. 20 s. Uneasy, never a threat.
import { bronze, gong, held, wood } from './instruments.ts';
import { type Note, performed, scale, written } from './score.ts';
import { seeded } from './seeded.ts';
import type { Signal } from './signal.ts';

const tone = scale(185, [1, 16 / 15, 6 / 5, 3 / 2, 8 / 5]);

/** Two double strokes a bar, the second weaker; the tone sinks for one bar and comes back. */
const PULSE = `
  0 0 .62   | 0.75 0 .4   | 2 0 .5   | 2.75 0 .3
  4 0 .62   | 4.75 0 .4   | 6 0 .5   | 6.75 0 .3
  8 0 .62   | 8.75 0 .4   | 10 0 .5  | 10.75 0 .3
  12 -1 .62 | 12.75 -1 .4 | 14 -1 .5 | 14.75 -1 .3
  16 0 .62  | 16.75 0 .4  | 18 0 .5  | 18.75 0 .3
  20 0 .62  | 20.75 0 .4  | 22 0 .5  | 22.75 0 .3`;

const ANSWERS = `
  3 6 .5  | 3.5 5 .45 | 10.5 7 .45 | 11 6 .5    | 11.5 6 .3
  15 4 .45 | 15.5 3 .4 | 19 7 .5   | 19.75 6 .45 | 22.5 8 .3`;

const ABOVE = '1 11 .5 | 7 8 .45 | 13 9 .5 | 14 8 .35 | 20.5 11 .4';

/** Root and upper neighbour at once, far back: the beat between them is the unease. */
const UNDER = '21 0 .8 | 0 1 .3 | 5 0 .7 | 7 3 .5 | 9 -1 .6 | 13 0 .8 | 15 4 .4 | 17 6 .22';

export function bedTense(): Signal {
  const pulse = written(tone, PULSE);
  // The same an octave higher, for loudspeakers that have no low tones.
  const lifted = pulse.map(([beat, hertz, force]): Note => [beat, hertz * 2, force]);
  return performed(
    {
      beats: 24,
      beatsPerMinute: 72,
      decay: 2.6,
      wet: 0.34,
      parts: [
        { play: wood, gain: 0.34, sway: 0.008, notes: pulse },
        { play: wood, gain: 0.38, sway: 0.008, notes: lifted },
        { play: wood, gain: 0.55, sway: 0.012, notes: written(tone, ANSWERS) },
        { play: bronze, gain: 0.22, sway: 0.01, notes: written(tone, ABOVE) },
        { play: gong, gain: 0.24, notes: written(tone, '0 -5 .7 | 12 -1 .4') },
        { play: (hertz, force) => held(hertz, 10, force), gain: 0.12, notes: written(tone, UNDER) },
      ],
    },
    seeded(23),
  );
}
