// A struck body as a sum of fading tones: wood, bronze, glass, a table. The ear tells materials apart by the ratios and the decays.
import { RATE, type Signal, silence } from './signal.ts';

export interface Mode {
  hertz: number;
  gain: number;
  /** Seconds to fall by 60 dB. */
  decay: number;
}

/** All modes struck at once. `attack` in seconds: 0.001 a hard stick, 0.01 a padded mallet. */
export function body(modes: readonly Mode[], attack: number): Signal {
  const longest = Math.max(...modes.map((mode) => mode.decay));
  const out = silence(attack + longest);
  const rise = attack * RATE;
  for (const { hertz, gain, decay } of modes) {
    if (hertz > RATE * 0.4) continue;
    const end = Math.min(out.length, Math.round((attack + decay) * RATE));
    // A turning, shrinking pointer gives a fading sine without a call to sin() for every sample.
    const shrink = 10 ** (-3 / (decay * RATE));
    const cos = Math.cos((2 * Math.PI * hertz) / RATE);
    const sin = Math.sin((2 * Math.PI * hertz) / RATE);
    let x = gain;
    let y = 0;
    for (let i = 0; i < end; i++) {
      out[i]! += y * (i < rise ? 0.5 - 0.5 * Math.cos((Math.PI * i) / rise) : 1);
      const turned = (x * cos - y * sin) * shrink;
      y = (x * sin + y * cos) * shrink;
      x = turned;
    }
  }
  // The last milliseconds are faded, so that the cut at -60 dB cannot click.
  const fade = Math.min(out.length, Math.round(0.02 * RATE));
  for (let i = 0; i < fade; i++) out[out.length - 1 - i]! *= i / fade;
  return out;
}
