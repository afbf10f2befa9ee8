// Numbers on a command line.

/** A whole number from 1 to `most`. Throws, with what was expected, on anything else. */
export function wholeNumber(option: string, written: string, most: number): number {
  const value = Number(written);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${option} must be a whole number from 1 to ${most}, not “${written}”.`);
}
