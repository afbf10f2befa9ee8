// Filters as processors: the usual second-order sections (Bristow-Johnson's audio cookbook), one-pole smoothing and an envelope.
import { type Processor, RATE } from './signal.ts';

/** Direct form of a second-order section, normalised so that a0 is 1. */
export function section(b0: number, b1: number, b2: number, a1: number, a2: number): Processor {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}

function angles(hertz: number, q: number): { cos: number; alpha: number } {
  const omega = (2 * Math.PI * hertz) / RATE;
  return { cos: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
}

export function lowPass(hertz: number, q = Math.SQRT1_2): Processor {
  const { cos, alpha } = angles(hertz, q);
  const a0 = 1 + alpha;
  return section((1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0, (-2 * cos) / a0, (1 - alpha) / a0);
}

export function highPass(hertz: number, q = Math.SQRT1_2): Processor {
  const { cos, alpha } = angles(hertz, q);
  const a0 = 1 + alpha;
  return section((1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, (-2 * cos) / a0, (1 - alpha) / a0);
}

/** Gain 1 at `hertz`, falling on both sides; the higher q, the narrower. */
export function bandPass(hertz: number, q: number): Processor {
  const { cos, alpha } = angles(hertz, q);
  const a0 = 1 + alpha;
  return section(alpha / a0, 0, -alpha / a0, (-2 * cos) / a0, (1 - alpha) / a0);
}

/** Several processors hearing the same sample, their outputs added with a gain each. */
export function parallel(...branches: readonly [gain: number, Processor][]): Processor {
  return (x) => {
    let sum = 0;
    for (const [gain, process] of branches) sum += gain * process(x);
    return sum;
  };
}

/** Rises from 0 to 1 within `attack` seconds, then falls by 60 dB in `decay` seconds. */
export function struck(seconds: number, attack: number, decay: number): number {
  const rise = seconds < attack ? 0.5 - 0.5 * Math.cos((Math.PI * seconds) / attack) : 1;
  return rise * 10 ** ((-3 * Math.max(0, seconds - attack)) / decay);
}

/** A smooth hill: 0 at both ends of `length`, 1 between `rise` and `length - fall`. */
export function hill(seconds: number, length: number, rise: number, fall: number): number {
  if (seconds <= 0 || seconds >= length) return 0;
  const up = Math.min(1, seconds / rise);
  const down = Math.min(1, (length - seconds) / fall);
  return (0.5 - 0.5 * Math.cos(Math.PI * up)) * (0.5 - 0.5 * Math.cos(Math.PI * down));
}
