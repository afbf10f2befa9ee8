// The debrief of a play: everything that is shown after it, derived from the trace, the rubric and the decision graph.
import { futures, graphPoints, type Ranges } from './bounds.ts';
import { type DecisionReview, decisionReviews } from './decision-review.ts';
import { type Graph, walk } from './graph.ts';
import type { MoodValues } from './mood.ts';
import { type DimensionResult, playResult } from './play-result.ts';
import type { Scenario } from './scenario.ts';
import { type SceneReport, sceneReport } from './scene-report.ts';
import type { Trace } from './trace.ts';

export interface Debrief {
  trace: Trace;
  /** Outcome id, or undefined for a play that was left before its end. */
  outcome?: string;
  results: readonly DimensionResult[];
  scenes: readonly SceneReport[];
  /** Most decisive first: by regret, then by the points at stake. */
  reviews: readonly DecisionReview[];
  /** The decision that earned most, if any earned something. */
  helped?: DecisionReview;
  /** The decision that gave most away, if any did. */
  decided?: DecisionReview;
  /** A sentence for tomorrow: a stronger wording where most was lost, else the words that helped most. */
  tomorrow?: string;
  /** Mood values at the start and after each decision. */
  moods: readonly MoodValues[];
}

/** What is still to be earned from each node of a scenario's graph: needed for every debrief, the same for all of them. */
export function prospects(scenario: Scenario, graph: Graph): readonly Ranges[] {
  return futures(graph, graphPoints(graph, scenario.rubric));
}

/**
 * Builds the debrief; `ahead` are the graph's prospects, given by whoever builds many. Throws when the trace's choices are
 * not a path of the graph, which means that the two are of different shapes. Without a graph, where not all plays could be
 * explored, no decision can be said to have cost anything.
 */
export function debrief(
  scenario: Scenario,
  trace: Trace,
  graph: Graph | undefined,
  ahead = graph ? prospects(scenario, graph) : [],
): Debrief {
  const { rubric, manifest, bounds: limits } = scenario;
  const nodes = graph ? walk(graph, trace.play.choices) : [];
  const inOrder = decisionReviews(trace, rubric, nodes, ahead, limits);
  const reviews = [...inOrder].sort(
    (a, b) => b.regret - a.regret || worth(b) - worth(a) || a.decision.number - b.decision.number,
  );
  const decided = reviews[0] && reviews[0].regret > 0 ? reviews[0] : undefined;
  const helped = [...inOrder]
    .sort((a, b) => worth(b) - worth(a) || a.regret - b.regret)
    .find((review) => worth(review) > 0);
  return {
    trace,
    outcome: trace.outcome,
    results: playResult(trace, rubric, limits),
    scenes: manifest.scenes.map((scene) => sceneReport(trace, scene.id, rubric, limits)),
    reviews,
    helped,
    decided,
    tomorrow: reviews.find((review) => review.regret > 0 && review.stronger)?.stronger ?? helped?.said,
    moods: [trace.turns[0]?.beats[0]?.moods ?? {}, ...inOrder.map((review) => review.moodsAfter)],
  };
}

/** Points over all dimensions, for picking the decision that helped most. */
function worth(review: DecisionReview): number {
  return review.points.reduce((sum, value) => sum + value, 0);
}
