// Reads a list of choices as it is typed after --choices.

/** Ink indices from "0,2,1" or "0 2 1"; undefined when something in it is no whole number from 0 on. */
export function choiceList(text: string): number[] | undefined {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const numbers = parts.map(Number);
  return numbers.every((number) => Number.isInteger(number) && number >= 0) ? numbers : undefined;
}
