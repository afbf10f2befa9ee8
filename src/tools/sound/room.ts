// The room around a sound: a small feedback delay network (after Jot) with damped highs. One room per call, mono.
import { highPass } from './filters.ts';
import { type Processor, RATE } from './signal.ts';

export interface Room {
  /** Seconds until the echo has fallen by 60 dB. */
  decay: number;
  /** Share of the echo in what is heard, 0 to 1. */
  wet: number;
  /** 0 (hard tiles) to 1 (curtains): how much faster high tones die. */
  damping: number;
  /** Seconds before the first echo. */
  distance?: number;
}

// Eight lengths without a common divisor, 29 to 113 ms: enough of them that no single tone rings on louder than its neighbours.
const LENGTHS = [1399, 1787, 2237, 2777, 3343, 3967, 4637, 5417] as const;

export function room({ decay, wet, damping, distance = 0.012 }: Room): Processor {
  const lines = LENGTHS.map((length) => new Float32Array(length));
  const gains = LENGTHS.map((length) => 10 ** ((-3 * length) / RATE / decay));
  const positions = LENGTHS.map(() => 0);
  const damped = LENGTHS.map(() => 0);
  const before = new Float32Array(Math.max(1, Math.round(distance * RATE)));
  const smooth = 0.1 + 0.6 * damping;
  // Small rooms boom where halls do not: the echo of low tones is left out.
  const thin = highPass(170);
  const spread = [diffuser(241), diffuser(557)];
  let late = 0;
  return (x) => {
    let early = before[late]!;
    before[late] = x;
    late = (late + 1) % before.length;
    early = thin(early);
    for (const diffuse of spread) early = diffuse(early);
    let sum = 0;
    let heard = 0;
    for (let i = 0; i < lines.length; i++) {
      damped[i] = lines[i]![positions[i]!]! * gains[i]! * (1 - smooth) + damped[i]! * smooth;
      sum += damped[i]!;
      // Alternate signs: what the lines have in common is not heard twice.
      heard += i % 2 === 0 ? damped[i]! : -damped[i]!;
    }
    // Householder mixing keeps the energy of the lines and costs one sum.
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      line[positions[i]!] = early + damped[i]! - sum / 4;
      positions[i] = (positions[i]! + 1) % line.length;
    }
    return x * (1 - wet) + heard * wet * 0.35;
  };
}

/** Schroeder's all-pass: smears a click without colouring it. */
function diffuser(length: number): Processor {
  const line = new Float32Array(length);
  let at = 0;
  return (x) => {
    const old = line[at]!;
    const next = x + 0.6 * old;
    line[at] = next;
    at = (at + 1) % length;
    return old - 0.6 * next;
  };
}
