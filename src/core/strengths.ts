// Behaviours across scenarios: which a person uses when there is a chance to, which not, and which they would do well to drop.
import { type Chances, type ChancesByBehaviour, ENOUGH_CHANCES } from './chances.ts';
import type { Dimension } from './dimension.ts';
import type { Rubric } from './rubric.ts';

/** What was counted in one play, and what its behaviours are worth. */
export interface CountedPlay {
  rubric: Rubric;
  chances: ChancesByBehaviour;
}

export interface BehaviourTally extends Chances {
  behaviour: string;
  dimension: Dimension;
  points: number;
  /** How many of the plays offered it. */
  plays: number;
}

/** In whole numbers, so that one of three is exactly one of three. */
const atLeastTwoOfThree = ({ shown, offered }: Chances) => 3 * shown >= 2 * offered;
const atLeastOneOfThree = ({ shown, offered }: Chances) => 3 * shown >= offered;
const atMostOneOfThree = ({ shown, offered }: Chances) => 3 * shown <= offered;

/** One tally a behaviour, over all plays together. */
export function tallies(plays: readonly CountedPlay[]): BehaviourTally[] {
  const found = new Map<string, BehaviourTally>();
  for (const { rubric, chances } of plays) {
    for (const [id, { shown, offered }] of Object.entries(chances)) {
      const behaviour = rubric[id];
      if (!behaviour) continue;
      const { dimension, points } = behaviour;
      const before = found.get(id) ?? { behaviour: id, dimension, points, shown: 0, offered: 0, plays: 0 };
      found.set(id, {
        ...before,
        shown: before.shown + shown,
        offered: before.offered + offered,
        plays: before.plays + 1,
      });
    }
  }
  return [...found.values()];
}

export interface Strengths {
  /** Helpful, and shown at two of three chances or more; what has earned most first. */
  often: readonly BehaviourTally[];
  /** Helpful, and shown at one of three chances or fewer; where most was missed first. */
  seldom: readonly BehaviourTally[];
  /** Costly, and shown at one of three chances or more; what has cost most first. */
  costly: readonly BehaviourTally[];
}

/** Sorts out what there were enough chances for, at most `most` of a kind; the rest is not judged. */
export function strengths(all: readonly BehaviourTally[], most: number): Strengths {
  const enough = all.filter((one) => one.offered >= ENOUGH_CHANCES);
  const helpful = enough.filter((one) => one.points > 0);
  const pick = (found: readonly BehaviourTally[], weight: (one: BehaviourTally) => number) =>
    [...found].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  const earned = (one: BehaviourTally) => one.points * one.shown;
  return {
    often: pick(helpful.filter(atLeastTwoOfThree), earned),
    seldom: pick(helpful.filter(atMostOneOfThree), (one) => one.points * (one.offered - one.shown)),
    costly: pick(
      enough.filter((one) => one.points < 0 && atLeastOneOfThree(one)),
      (one) => -earned(one),
    ),
  };
}
