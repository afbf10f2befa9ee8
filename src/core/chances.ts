// Chances: for each behaviour, how many decisions of a play offered it, and in how many it was shown.
import { chosenOption, type Decision } from './trace.ts';

export interface Chances {
  shown: number;
  offered: number;
}

/** By behaviour id; a behaviour that no decision offered is not in it. */
export type ChancesByBehaviour = Readonly<Record<string, Chances>>;

/** Fewer chances than these say nothing about a person. */
export const ENOUGH_CHANCES = 3;

/** Counts a behaviour once a decision, however many of its options show it. */
export function chancesOf(decisions: readonly Decision[]): ChancesByBehaviour {
  const chances: Record<string, Chances> = {};
  for (const decision of decisions) {
    const shown = new Set(chosenOption(decision)?.behaviours);
    for (const id of new Set(decision.options.flatMap((option) => option.behaviours))) {
      const before = chances[id] ?? { shown: 0, offered: 0 };
      chances[id] = { shown: before.shown + (shown.has(id) ? 1 : 0), offered: before.offered + 1 };
    }
  }
  return chances;
}

/** Of the chances there were, 0 to 1; 0 where there were none. */
export function shareOf({ shown, offered }: Chances): number {
  return offered === 0 ? 0 : shown / offered;
}
