// A play is its list of choices. Here it is made, extended, cut back, and written to a short string that survives a link.
import type { Locale } from './locale.ts';

export interface Play {
  scenario: string;
  /** Shape hash of the scenario that the choices belong to. */
  shape: string;
  locale: Locale;
  /** Decides the order in which options are shown and Ink's own randomness; 0 to 2³¹−1. */
  seed: number;
  /** Ink's indices among the choices open at that moment. */
  choices: readonly number[];
}

export function withChoice(play: Play, choice: number): Play {
  return { ...play, choices: [...play.choices, choice] };
}

/** The play as it stood before decision `decision` (0 is the first): the list of choices cut there. */
export function cutAt(play: Play, decision: number): Play {
  return { ...play, choices: play.choices.slice(0, Math.max(0, decision)) };
}
