// Plucked strings after Karplus and Strong: a burst of noise goes round a delay line as long as one turn of the tone and loses its edge. Two
// instruments are made of it: the sasando of Rote, thin metal strings before a bowl of lontar leaf, and a muted gambus.
import { bandPass, lowPass, parallel } from './filters.ts';
import type { Chance } from './seeded.ts';
import { processed, RATE, type Signal, scaled, silence } from './signal.ts';

interface StringKind {
  /** Seconds to fall by 60 dB, at the pitch of middle A's octave below; higher strings fall sooner. */
  decay: number;
  /** 0 to just under 1: how much of its edge the string loses at each turn. */
  softness: number;
  /** Where it is plucked, as a share of its length. */
  at: number;
  /** Hertz above which the finger adds nothing. */
  touch: number;
}

const SASANDO: StringKind = { decay: 3.2, softness: 0.28, at: 0.19, touch: 5200 };
const GAMBUS: StringKind = { decay: 0.55, softness: 0.5, at: 0.3, touch: 1500 };

/** `force` 0 to 1: louder and with more edge. */
export function sasando(hertz: number, force: number, chance: Chance): Signal {
  const leaf = parallel([0.75, (x) => x], [0.7, bandPass(430, 1.3)], [0.4, bandPass(1250, 1.4)]);
  return processed(pluck(hertz, force, SASANDO, chance), leaf);
}

/** The same by a palm that lies on the strings. */
export function gambus(hertz: number, force: number, chance: Chance): Signal {
  return processed(pluck(hertz, force, GAMBUS, chance), parallel([0.8, (x) => x], [0.8, bandPass(220, 1.1)]));
}

/** One string. The tone is right within a few cents, since the delay is made as long as its turn to a fraction of a sample. */
export function pluck(hertz: number, force: number, kind: StringKind, chance: Chance): Signal {
  const decay = Math.min(3.6, kind.decay * (220 / hertz) ** 0.5);
  const out = silence(decay);
  const turn = RATE / hertz;
  const whole = Math.floor(turn - kind.softness - 0.2);
  const rest = turn - kind.softness - whole;
  const bend = (1 - rest) / (1 + rest);
  const keep = 10 ** (-3 / (hertz * decay));
  const line = burst(whole, force, kind, chance);
  let before = 0;
  let heard = 0;
  let bent = 0;
  for (let i = 0; i < out.length; i++) {
    const slot = i % whole;
    const now = line[slot]!;
    out[i] = now;
    const soft = keep * ((1 - kind.softness) * now + kind.softness * before);
    before = now;
    // An all-pass gives the part of a sample that no delay line has.
    bent = bend * soft + heard - bend * bent;
    heard = soft;
    line[slot] = bent;
  }
  const fade = Math.min(out.length, Math.round(0.03 * RATE));
  for (let i = 0; i < fade; i++) out[out.length - 1 - i]! *= i / fade;
  return scaled(out, force);
}

/** What the finger puts on the string: noise without what the place of the finger takes away, around zero. */
function burst(length: number, force: number, { at, touch }: StringKind, chance: Chance): Float32Array {
  const noise = processed(
    new Float32Array(length).map(() => chance.noise()),
    lowPass(touch * (0.45 + 0.55 * force)),
  );
  const apart = Math.max(1, Math.round(length * at));
  const combed = noise.map((x, i) => x - noise[(i + length - apart) % length]!);
  const mean = combed.reduce((sum, x) => sum + x, 0) / length;
  const strength = Math.sqrt(combed.reduce((sum, x) => sum + (x - mean) ** 2, 0) / length) || 1;
  return combed.map((x) => (0.35 * (x - mean)) / strength);
}
