// Sampled sound in memory, mono at 48 kHz, and how pieces of it are laid together. What the pieces sound like is told elsewhere.
export const RATE = 48_000;

export type Signal = Float32Array;

/** Turns one sample into the next one; keeps its own state between calls. */
export type Processor = (sample: number) => number;

export function silence(seconds: number): Signal {
  return new Float32Array(Math.round(seconds * RATE));
}

/** Adds `piece` to `target` at a time in seconds. What runs past the end is cut. */
export function lay(target: Signal, piece: Signal, at: number, gain = 1): void {
  const start = Math.round(at * RATE);
  const count = Math.min(piece.length, target.length - start);
  for (let i = 0; i < count; i++) target[start + i]! += piece[i]! * gain;
}

/** Adds `piece` to a loop: what runs past the end comes in again at the beginning, so that a loop has no seam. */
export function layRound(loop: Signal, piece: Signal, at: number, gain = 1): void {
  const start = Math.round(at * RATE);
  for (let i = 0; i < piece.length; i++) loop[(start + i) % loop.length]! += piece[i]! * gain;
}

export function processed(signal: Signal, ...chain: Processor[]): Signal {
  const out = new Float32Array(signal);
  for (const process of chain) for (let i = 0; i < out.length; i++) out[i] = process(out[i]!);
  return out;
}

/** As `processed`, for a loop: each processor hears the loop once before its output counts, so that its tail is there from the first sample. */
export function processedRound(loop: Signal, ...chain: Processor[]): Signal {
  const out = new Float32Array(loop);
  for (const process of chain) {
    for (let i = 0; i < out.length; i++) process(out[i]!);
    for (let i = 0; i < out.length; i++) out[i] = process(out[i]!);
  }
  return out;
}

export function scaled(signal: Signal, gain: number): Signal {
  return signal.map((sample) => sample * gain);
}

export function peak(signal: Signal): number {
  return signal.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

export function fromDecibels(decibels: number): number {
  return 10 ** (decibels / 20);
}

export function toDecibels(ratio: number): number {
  return 20 * Math.log10(Math.max(ratio, 1e-9));
}
