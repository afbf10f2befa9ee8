// The three dimensions that every scenario is scored in, and the order in which they always appear.

export const DIMENSIONS = ['empathy', 'communication', 'problem-solving'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One number per dimension, in the order of DIMENSIONS. */
export type Triple = readonly [number, number, number];

export const ZERO: Triple = [0, 0, 0];

export function addTriples(a: Triple, b: Triple): Triple {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}
