// What the simulated participants of a rehearsal say: in the voices of an office, fitting any option of any decision.
export interface RehearsalWords {
  /** One for each simulated participant. */
  names: readonly string[];
  /** Why they chose as they did. */
  reasons: readonly string[];
  /** *One word: what do you feel?* One for each simulated participant. */
  feelings: readonly string[];
}
