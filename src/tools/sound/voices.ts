// Voices without words: the murmur of people waiting, and a baby that is not crying yet but soon will. Air pulses through formants.
import { bandPass, hill, lowPass } from './filters.ts';
import { ended } from './interface-sounds.ts';
import { room } from './room.ts';
import { type Chance, seeded } from './seeded.ts';
import { lay, layRound, processed, processedRound, RATE, type Signal, silence } from './signal.ts';

// First and second formant of a, i, u, e, o as a grown speaker says them, in hertz.
const VOWELS = [
  [730, 1250],
  [320, 2100],
  [360, 850],
  [500, 1750],
  [520, 950],
] as const;

/** A phrase of `seconds` at a pitch: syllables of changing vowel, falling at the end as speech does. */
function phrase(pitch: number, seconds: number, chance: Chance): Signal {
  const out = silence(seconds);
  let phase = 0;
  let at = 0;
  while (at < seconds - 0.08) {
    const length = Math.min(chance.between(0.13, 0.26), seconds - at);
    const vowel = chance.pick(VOWELS);
    const loud = chance.between(0.5, 1);
    const lift = chance.between(-0.06, 0.09);
    const piece = silence(length);
    for (let i = 0; i < piece.length; i++) {
      const t = i / RATE;
      phase += (pitch * (1.08 - 0.2 * ((at + t) / seconds) + lift * Math.sin((Math.PI * t) / length))) / RATE;
      phase -= Math.floor(phase);
      // The glottis: opens slowly, shuts at once.
      const flow = phase < 0.7 ? (phase / 0.7) ** 2 : 0;
      piece[i] = hill(t, length, 0.035, 0.06) * loud * (flow - 0.23 + chance.noise() * 0.02);
    }
    lay(out, processed(piece, bandPass(vowel[0], 4)), at);
    lay(out, processed(piece, bandPass(vowel[1], 6)), at, 0.4);
    at += length * chance.between(0.85, 1.05);
  }
  return out;
}

/** Ten people talking quietly somewhere in the room, never to be understood. A loop of `seconds`. */
export function murmur(seconds: number): Signal {
  const chance = seeded(67);
  const loop = silence(seconds);
  const pitches = [102, 118, 126, 96, 134, 188, 205, 222, 196, 212];
  for (const pitch of pitches) {
    const far = chance.between(0.35, 1);
    let at = chance.between(0, 3);
    while (at < seconds) {
      const length = chance.between(0.7, 2.8);
      layRound(loop, phrase(pitch * chance.between(0.95, 1.06), length, chance), at, far);
      at += length + chance.between(0.4, 3);
    }
  }
  return processedRound(
    loop,
    lowPass(1200),
    lowPass(1600),
    room({ decay: 1.2, wet: 0.55, damping: 0.5, distance: 0.03 }),
  );
}

/** Start and length of each cry, its pitch at the beginning, the top and the end. */
const CRIES = [
  [0.02, 0.34, 370, 440, 390],
  [0.52, 0.42, 380, 480, 400],
  [1.12, 0.78, 390, 540, 360],
] as const;

/** Three small complaints from three rows back. */
export function baby(): Signal {
  const chance = seeded(71);
  const out = silence(2.5);
  for (const [at, length, low, top, last] of CRIES) {
    const cry = silence(length);
    let phase = 0;
    for (let i = 0; i < cry.length; i++) {
      const t = i / RATE;
      const part = t / length;
      const bend =
        part < 0.4
          ? low + (top - low) * Math.sin((part / 0.4) * (Math.PI / 2))
          : top + (last - top) * ((part - 0.4) / 0.6) ** 1.5;
      phase += (bend * (1 + 0.012 * Math.sin(2 * Math.PI * 7.5 * t) + 0.008 * chance.noise())) / RATE;
      phase -= Math.floor(phase);
      const flow = phase < 0.6 ? Math.sin((phase / 0.6) * Math.PI) ** 2 : 0;
      cry[i] = hill(t, length, 0.07, length * 0.4) * (flow - 0.3 + chance.noise() * 0.05);
    }
    // A small mouth opens and closes again: the first formant rises and falls with it.
    for (const [hertz, q, gain] of [
      [720, 3, 0.6],
      [1150, 4, 1],
      [2900, 5, 0.45],
      [4200, 5, 0.2],
    ] as const)
      lay(out, processed(cry, bandPass(hertz, q)), at, gain);
  }
  return ended(processed(out, lowPass(4200), room({ decay: 1.3, wet: 0.38, damping: 0.45, distance: 0.025 })));
}
