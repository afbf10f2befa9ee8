// Plays that are under way, held open: the next choice of one then costs a turn, and not the whole play once more.
import type { Play } from '../core/play.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Trace } from '../core/trace.ts';
import { openRun, type Run } from './run.ts';

/** As many as people of a large class who play at once, in two languages. */
const MOST = 160;

/** The one that was stepped last stands last. */
let held: readonly { scenario: Scenario; run: Run }[] = [];

/** The trace that a replay of the play gives. Throws as openRun does. */
export function heldTrace(scenario: Scenario, play: Play): Trace {
  const nearest = held.reduce<(typeof held)[number] | undefined>((best, one) => {
    const length = one.scenario === scenario ? lengthOnTheWay(one.run, play) : -1;
    return length > (best ? lengthOnTheWay(best.run, play) : -1) ? one : best;
  }, undefined);
  // Taken out first: one that fails half-way is of no use to anybody.
  if (nearest) held = held.filter((one) => one !== nearest);
  const run = nearest?.run ?? openRun(scenario, { ...play, choices: [] });
  for (const index of play.choices.slice(run.trace().play.choices.length)) run.choose(index);
  held = [...held.slice(1 - MOST), { scenario, run }];
  return run.trace();
}

/** How many choices the run has made, where it leads to the play; else −1. */
function lengthOnTheWay(run: Run, play: Play): number {
  const made = run.trace().play;
  const leads =
    made.shape === play.shape && made.seed === play.seed && made.choices.every((one, i) => one === play.choices[i]);
  return leads ? made.choices.length : -1;
}
