// The small derived record that a finished play keeps: enough to show it when the scenario has since changed its shape.
import type { Banded } from './band.ts';
import { playResult, saidBand } from './play-result.ts';
import type { Scenario } from './scenario.ts';
import { chosenOption, type Trace, takenDecisions } from './trace.ts';

export interface PlayRecord {
  outcome: string;
  /** Whole numbers in the order of DIMENSIONS, or null where nothing was measured. */
  scores: readonly (number | null)[];
  /** In the same order; null where no band can be said. Records of older versions lack it. */
  bands?: readonly (Banded | null)[];
  /** What was said at each key decision. */
  quotes: readonly { scene: string; said: string }[];
}

/** The record of a finished play; undefined while the story has not ended. */
export function playRecord(scenario: Scenario, trace: Trace): PlayRecord | undefined {
  if (trace.outcome === undefined) return undefined;
  const results = playResult(trace, scenario.rubric, scenario.bounds);
  return {
    outcome: trace.outcome,
    scores: results.map((result) => result.score),
    bands: results.map((result) => saidBand(result) ?? null),
    quotes: takenDecisions(trace)
      .filter((decision) => decision.key)
      .map((decision) => ({ scene: decision.scene, said: chosenOption(decision)?.text ?? '' })),
  };
}
