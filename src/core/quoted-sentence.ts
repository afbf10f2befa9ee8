// Finds the sentence that a coach's word puts in quotation marks: the stronger wording, ready to be said.

/**
 * The last whole sentence in “curly quotation marks”, without them; undefined when there is none. A quoted word that only
 * talks about what was said (“tapi”) is no sentence: it does not end like one.
 */
export function quotedSentence(text: string | undefined): string | undefined {
  return [...(text ?? '').matchAll(/“([^”]*[.?!…])”/g)].at(-1)?.[1]?.trim();
}
