// Two plays of one scenario beside each other: what the first and the latest came to, per dimension and per behaviour.
import { type Chances, type ChancesByBehaviour, chancesOf, shareOf } from './chances.ts';
import type { Dimension } from './dimension.ts';
import { type DimensionResult, playResult } from './play-result.ts';
import type { Scenario } from './scenario.ts';
import { type Trace, takenDecisions } from './trace.ts';

/** A finished play, as far as it is compared with others. */
export interface PastPlay {
  outcome?: string;
  results: readonly DimensionResult[];
  chances: ChancesByBehaviour;
}

export interface BehaviourChange {
  behaviour: string;
  dimension: Dimension;
  /** −2 to 2: what showing it once earns or costs. */
  points: number;
  first: Chances;
  latest: Chances;
}

export function pastPlay(scenario: Scenario, trace: Trace): PastPlay {
  return {
    outcome: trace.outcome,
    results: playResult(trace, scenario.rubric, scenario.bounds),
    chances: chancesOf(takenDecisions(trace)),
  };
}

const NONE: Chances = { shown: 0, offered: 0 };

/** Every behaviour that one of the two plays had a chance to show, in the order of the rubric. */
export function behaviourChanges(scenario: Scenario, first: PastPlay, latest: PastPlay): BehaviourChange[] {
  return Object.values(scenario.rubric)
    .map(({ id, dimension, points }) => ({
      behaviour: id,
      dimension,
      points,
      first: first.chances[id] ?? NONE,
      latest: latest.chances[id] ?? NONE,
    }))
    .filter((change) => change.first.offered + change.latest.offered > 0);
}

/**
 * Those whose share of the chances has changed most, most first. With fewer than two chances in either play a share is no
 * more than one press, and is left out.
 */
export function mostChanged(changes: readonly BehaviourChange[], count: number): BehaviourChange[] {
  const distance = ({ first, latest }: BehaviourChange) => Math.abs(shareOf(latest) - shareOf(first));
  return changes
    .filter((change) => change.first.offered >= 2 && change.latest.offered >= 2 && distance(change) > 0)
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, count);
}
