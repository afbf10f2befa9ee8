// Where to cut a loop once it is encoded: encoders render the two ends of a loop a little differently, and the cut goes where they agree.
import { RATE, type Signal } from './signal.ts';

/** How far the end of a loop and its beginning are apart around a cut at `start`, `length` samples long: a mean of 17 samples. */
export function mismatch(decoded: Signal, start: number, length: number): number {
  let sum = 0;
  for (let i = -8; i <= 8; i++) sum += Math.abs(decoded[start + i]! - decoded[start + length + i]!);
  return sum / 17;
}

/**
 * The best start of the repeated range, in whole milliseconds. The file holds `roll` milliseconds of the loop again on either side
 * of its `length` milliseconds, so every start up to `2 * roll` gives the same loop; the outer tenths are left to the decoders' delays.
 */
export function bestStart(decoded: Signal, length: number, roll: number): number {
  const perMs = RATE / 1000;
  let best = roll;
  let least = Number.POSITIVE_INFINITY;
  for (let start = Math.ceil(roll * 0.2); start <= roll * 1.8; start++) {
    const apart = mismatch(decoded, start * perMs, length * perMs);
    if (apart < least) {
      least = apart;
      best = start;
    }
  }
  return best;
}
