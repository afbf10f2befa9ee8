// What people wrote, fit for every kind of file: without signs that no document can hold, or that turn the text around them.

/** Control signs but for the line break; halves of a pair; non-characters; marks that change the direction of what stands behind them. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text in one line, with single spaces for what was left out and nothing at its ends. */
export function plainText(written: string): string {
  return written.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
}
