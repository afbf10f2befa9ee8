// How loud a signal is to the ear, after ITU-R BS.1770 (the measure behind "LUFS"), and how levels are set by it.
import { section } from './filters.ts';
import { fromDecibels, peak, processed, RATE, type Signal, scaled } from './signal.ts';

const BLOCK = Math.round(0.4 * RATE);
const STEP = Math.round(0.1 * RATE);

/** Mean squares of overlapping 0.4 s blocks of the weighted signal. Both filters are the standard's own, for 48 kHz. */
function blocks(signal: Signal): number[] {
  const shelf = section(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
  const low = section(1, -2, 1, -1.99004745483398, 0.99007225036621);
  // A sound shorter than a block is measured as if silence followed it.
  const padded = new Float32Array(Math.max(signal.length, BLOCK));
  padded.set(signal);
  const weighted = processed(padded, shelf, low);
  const squares: number[] = [];
  for (let start = 0; start + BLOCK <= weighted.length; start += STEP) {
    let sum = 0;
    for (let i = start; i < start + BLOCK; i++) sum += weighted[i]! * weighted[i]!;
    squares.push(sum / BLOCK);
  }
  return squares;
}

function units(meanSquare: number): number {
  return -0.691 + 10 * Math.log10(Math.max(meanSquare, 1e-12));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Integrated loudness in LUFS with the standard's two gates: for loops. */
export function integrated(signal: Signal): number {
  const loud = blocks(signal).filter((square) => units(square) > -70);
  const gate = units(mean(loud)) - 10;
  return units(mean(loud.filter((square) => units(square) > gate)));
}

/** The loudest 0.4 s, in LUFS: for single sounds. */
export function loudest(signal: Signal): number {
  return units(Math.max(...blocks(signal)));
}

/** Peaks stay below this, in decibels of full scale; codecs overshoot a little. */
export const CEILING = -3;

/** The signal scaled to `target` LUFS by one of the two measures, or as near as the ceiling lets it come. */
export function levelled(signal: Signal, target: number, measure: (signal: Signal) => number): Signal {
  const wanted = fromDecibels(target - measure(signal));
  return scaled(signal, Math.min(wanted, fromDecibels(CEILING) / Math.max(peak(signal), 1e-9)));
}
