// What if: another option at a decision, as far as it can be told without playing on: its answer, its mood, what stays possible.
import type { Beat } from './beat.ts';
import { reachableEndings } from './bounds.ts';
import { type Graph, walk } from './graph.ts';
import type { MoodValues } from './mood.ts';
import { type Evidence, evidenceOf } from './points.ts';
import type { Scenario } from './scenario.ts';
import type { Trace } from './trace.ts';

export interface WhatIf {
  /** The option's own text. */
  said: string;
  /** The beats of the answer, up to the next decision or the end. */
  reply: readonly Beat[];
  moods: MoodValues;
  evidence: readonly Evidence[];
  /** Coach's word on this option, if there is one. */
  coach?: string;
  /** Id of the best outcome that can still be reached after it. */
  bestOutcome?: string;
}

/** Describes the last decision of a forked trace. Throws when the trace has no taken decision or leaves the graph. Without one nothing is said of endings. */
export function whatIf(scenario: Scenario, fork: Trace, graph: Graph | undefined): WhatIf {
  const asked = fork.turns[fork.turns.length - 2]?.decision;
  const answer = fork.turns[fork.turns.length - 1];
  const option = asked?.options.find((one) => one.index === asked.chosen);
  if (!asked || !answer || !option) throw new Error('The trace ends before any decision was taken.');
  return {
    said: option.text,
    reply: answer.beats,
    moods: answer.beats[answer.beats.length - 1]?.moods ?? {},
    evidence: evidenceOf(asked, scenario.rubric),
    coach: answer.beats.find((beat) => beat.coach !== undefined)?.coach,
    bestOutcome: graph && bestOf(scenario, graph, stillOpen(graph, fork)),
  };
}

function stillOpen(graph: Graph, fork: Trace): readonly number[] {
  const nodes = walk(graph, fork.play.choices);
  return reachableEndings(graph)[nodes[nodes.length - 1] as number] ?? [];
}

/** The first of the scenario's outcomes (best first) that is among the reachable ones. */
function bestOf(scenario: Scenario, graph: Graph, open: readonly number[]): string | undefined {
  return scenario.manifest.outcomes.find((outcome) => open.includes(graph.outcomes.indexOf(outcome.id)))?.id;
}
