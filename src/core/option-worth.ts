// What each option of each decision is worth in the plays that can take it: regret, and the most that a play through it can still earn.
import type { MetOptions } from './authored-decisions.ts';
import { type Bounds, edgePoints, futures } from './bounds.ts';
import type { DecisionGraph } from './decision-graph.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';
import { getOrAdd } from './get-or-add.ts';
import { edgeChance, type Graph, type GraphEdge } from './graph.ts';
import { components } from './graph-components.ts';
import { regret } from './regret.ts';

export interface OptionWorth {
  /** Over all states in which the option is open; the mean as the random player meets it. See core/regret. */
  regret: { min: number; mean: number; max: number };
  /** Per dimension: the most points of any complete play that takes the option; null where no complete play does, or none is the best. */
  most: readonly (number | null)[];
}

interface Gathering {
  min: number;
  max: number;
  sum: number;
  visits: number;
  most: (number | null)[];
}

/** Worth by the option's source. `met` are the decisions that the graph's numbers mean. */
export function optionWorths(
  graph: DecisionGraph,
  met: readonly MetOptions[],
  points: readonly Triple[],
  bounds: Bounds,
): ReadonlyMap<string, OptionWorth> {
  const ahead = futures(graph, points);
  const behind = DIMENSIONS.map((_, d) => mostBefore(graph, (edge) => edgePoints(edge, points, d), bounds.play[d]));
  const visits = randomVisits(graph);
  const worths = new Map<string, Gathering>();
  for (const [node, { edges }] of graph.nodes.entries()) {
    const decision = met[graph.decisionOf[node] ?? -1];
    for (const edge of edges) {
      const source = decision?.options[edge.choice]?.source;
      if (source === undefined) continue;
      const earned = DIMENSIONS.map((_, d) => edgePoints(edge, points, d)) as unknown as Triple;
      const lost = regret(bounds, ahead[node]!, ahead[edge.to]!, earned);
      const own = getOrAdd(worths, source, () => ({
        min: lost,
        max: lost,
        sum: 0,
        visits: 0,
        most: [null, null, null],
      }));
      own.min = Math.min(own.min, lost);
      own.max = Math.max(own.max, lost);
      own.sum += lost * visits[node]!;
      own.visits += visits[node]!;
      for (const d of DIMENSIONS.keys()) {
        const past = behind[d]?.[node];
        const future = ahead[edge.to]?.[d];
        if (past === undefined || !future) continue;
        const whole = past + (earned[d] as number) + future.max;
        own.most[d] = Math.max(own.most[d] ?? Number.NEGATIVE_INFINITY, whole);
      }
    }
  }
  return new Map(
    [...worths].map(([source, { min, max, sum, visits: met, most }]) => [
      source,
      // Where the random player practically never comes, the two ends are all there is to go by.
      { regret: { min, mean: met > 0 ? sum / met : (min + max) / 2, max }, most },
    ]),
  );
}

/** Per node: the most points of any way from the start to it; undefined where a loop leaves no bound. */
function mostBefore(graph: Graph, earned: (edge: GraphEdge) => number, bound: unknown): Float64Array | undefined {
  if (!bound) return undefined;
  const most = new Float64Array(graph.nodes.length).fill(Number.NEGATIVE_INFINITY);
  most[0] = 0;
  const parts = components(graph);
  for (const members of parts.list.toReversed()) {
    // No way round a loop changes the points, or there would be no bound: going round once per member settles all of them.
    for (let changed = true, round = 0; changed && round <= members.length; round++) {
      changed = false;
      for (const node of members) {
        for (const edge of graph.nodes[node]!.edges) {
          const sum = most[node]! + earned(edge);
          if (sum <= most[edge.to]!) continue;
          most[edge.to] = sum;
          changed ||= parts.of[edge.to] === parts.of[node];
        }
      }
    }
  }
  return most;
}

/** Per node: how often the player comes there who takes any open option with equal chance. Loops are followed for 1,000 choices. */
function randomVisits(graph: Graph): Float64Array {
  const visits = new Float64Array(graph.nodes.length);
  let here = new Map([[0, 1]]);
  for (let turn = 0; turn < 1_000 && here.size > 0; turn++) {
    const next = new Map<number, number>();
    for (const [node, chance] of here) {
      visits[node]! += chance;
      const { edges } = graph.nodes[node]!;
      if (chance < 1e-12) continue;
      for (const edge of edges) next.set(edge.to, (next.get(edge.to) ?? 0) + chance * edgeChance(edges, edge));
    }
    here = next;
  }
  return visits;
}
