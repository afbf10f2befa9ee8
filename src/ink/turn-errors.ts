// What makes a turn stop short: something that the analyses were wrong about, or a text that never ends.

/** Thrown when the way of a turn depends on something that the state was held not to need: the analysis of liveness was wrong about it. */
export class DeadRead extends Error {
  constructor(readonly fact: { slot?: number; temporary?: string }) {
    super(`Read of something held dead: ${JSON.stringify(fact)}`);
  }
}

/** Thrown when a slot changes that was held not to have changed yet where the turn arrives. */
export class UnexpectedChange extends Error {
  constructor(readonly slot: number) {
    super(`Change of something held unchanged: slot ${slot}`);
  }
}

/** Thrown when a slot held to be a plain number is given something else. */
export class NotPlain extends Error {
  constructor(readonly slot: number) {
    super(`Not a plain number: slot ${slot}`);
  }
}

/** Characters of one text; a text that is put together from itself comes there soon, and then there is no memory that could hold it. */
export const LONGEST_TEXT = 50_000;

/** Thrown when a text grows as if it never stopped. */
export class EndlessText extends Error {
  constructor() {
    super(`A text grew beyond ${LONGEST_TEXT} characters.`);
  }
}
