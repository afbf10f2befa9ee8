// How a slide gives way when its words are long: first the letters, down to the least that the last row can read, then its parts.

export interface FitStep<Part extends string = string> {
  /** Of the letters; 1 is the least: 40 px on a screen 1080 px high. */
  size: number;
  /** How much of the slide is shown. */
  part: Part;
}

/** Sizes from large to the least. */
export const SIZES = [1.5, 1.35, 1.2, 1.1, 1] as const;

/** Every size for the whole, and only then less of it. `parts`: from the whole slide to its least, each with the largest size it may have. */
export function fitSteps<Part extends string>(parts: readonly (readonly [Part, number])[]): FitStep<Part>[] {
  return parts.flatMap(([part, most]) => SIZES.filter((size) => size <= most).map((size) => ({ size, part })));
}
