// The instruments of the music: wooden bars as in kolintang, small bronze gongs as they are played from Sumatra (talempong) to Maluku
// (totobuang), a large gong, a bamboo flute, and a soft held tone under them. Which notes they play is told by the beds.
import { bandPass, hill, lowPass } from './filters.ts';
import { body } from './modes.ts';
import type { Chance } from './seeded.ts';
import { lay, processed, RATE, type Signal, scaled, silence } from './signal.ts';

/** A wooden bar struck with a padded mallet. `force` 0 to 1 makes it louder and brighter. */
export function wood(hertz: number, force: number): Signal {
  const decay = Math.min(2.4, 1.5 * (262 / hertz) ** 0.55);
  const bright = 0.5 + force;
  const bar = body(
    [
      { hertz, gain: 1, decay },
      { hertz: hertz * 1.0013, gain: 0.25, decay: decay * 0.8 },
      { hertz: hertz * 3.93, gain: 0.16 * bright, decay: decay * 0.28 },
      { hertz: hertz * 9.4, gain: 0.035 * bright, decay: decay * 0.1 },
    ],
    0.004,
  );
  const thump = body([{ hertz: 180, gain: 0.25 * force, decay: 0.06 }], 0.002);
  lay(bar, thump, 0);
  return scaled(bar, force);
}

/** A small bronze gong, struck softly; two nearly equal tones make it shimmer. */
export function bronze(hertz: number, force: number): Signal {
  const decay = Math.min(5.5, 4.2 * (330 / hertz) ** 0.4);
  return scaled(
    body(
      [
        { hertz, gain: 0.7, decay },
        { hertz: hertz + 1.1, gain: 0.45, decay: decay * 0.9 },
        { hertz: hertz * 2.01, gain: 0.22, decay: decay * 0.5 },
        { hertz: hertz * 2.83, gain: 0.12 * (0.4 + force), decay: decay * 0.3 },
        { hertz: hertz * 4.6, gain: 0.04 * (0.4 + force), decay: decay * 0.14 },
      ],
      0.008,
    ),
    force,
  );
}

/** The large gong: slow to speak, with overtones that a phone can still render. */
export function gong(hertz: number, force: number): Signal {
  return scaled(
    body(
      [
        { hertz, gain: 0.8, decay: 6 },
        { hertz: hertz * 1.006, gain: 0.5, decay: 5.5 },
        { hertz: hertz * 2, gain: 0.4, decay: 4.5 },
        { hertz: hertz * 2.99, gain: 0.22, decay: 3 },
        { hertz: hertz * 4.08, gain: 0.12, decay: 2.2 },
        { hertz: hertz * 5.3, gain: 0.06, decay: 1.2 },
      ],
      0.03,
    ),
    force,
  );
}

/** A bamboo flute (suling): nearly a sine, a little breath, vibrato that comes late. */
export function flute(hertz: number, seconds: number, force: number, chance: Chance): Signal {
  const out = silence(seconds);
  const breath = processed(
    out.map(() => chance.noise()),
    bandPass(hertz * 2, 1.2),
  );
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    const late = Math.min(1, Math.max(0, (t - 0.5) / 0.8));
    const scoop = -0.012 * Math.exp(-t / 0.05);
    phase += ((2 * Math.PI * hertz) / RATE) * (1 + scoop + 0.004 * late * Math.sin(2 * Math.PI * 4.8 * t));
    const shape = hill(t, seconds, 0.14, 0.35);
    const tone = Math.sin(phase) + 0.16 * Math.sin(2 * phase) + 0.05 * Math.sin(3 * phase);
    out[i] = force * shape * (tone + 0.1 * breath[i]!);
  }
  return out;
}

/** One turn of the held tone: a sine with three soft overtones. */
const TURN = Float32Array.from({ length: 4096 }, (_, i) => {
  const at = (2 * Math.PI * i) / 4096;
  return Math.sin(at) + 0.28 * Math.sin(2 * at) + 0.1 * Math.sin(3 * at) + 0.04 * Math.sin(4 * at);
});

/** A soft held tone that swells and fades: three voices a hair apart, without edges. */
export function held(hertz: number, seconds: number, force: number): Signal {
  const out = silence(seconds);
  const steps = [-0.0011, 0, 0.0013].map((shift) => (hertz * (1 + shift) * TURN.length) / RATE);
  for (let i = 0; i < out.length; i++) {
    const shape = hill(i / RATE, seconds, seconds * 0.4, seconds * 0.45);
    let sum = 0;
    for (let voice = 0; voice < 3; voice++) sum += TURN[Math.floor(steps[voice]! * i + voice * 1300) % TURN.length]!;
    out[i] = (force * shape * sum) / 3;
  }
  return processed(out, lowPass(1400));
}
