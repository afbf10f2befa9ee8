// The decision graph with its decisions kept apart: nodes that wait at different decisions are never merged, and each knows its own.
// For judging decisions one by one; the stored graph has no need of it.
import type { Graph, GraphNode } from './graph.ts';
import { type EdgeLabel, type RawGraph, reduceGraph } from './reduce-graph.ts';

export interface DecisionGraph extends Graph {
  /** Per node: which decision waits there, or -1. */
  decisionOf: readonly number[];
}

/** `decisionOf` gives the decision of each state of the raw graph, or -1. */
export function keepDecisions(raw: RawGraph, decisionOf: ArrayLike<number>): DecisionGraph {
  const labels: (EdgeLabel & { decision: number })[] = [];
  const known = new Map<number, number>();
  const label = new Int32Array(raw.to.length);
  for (let state = 0; state < raw.ending.length; state++) {
    const decision = decisionOf[state] ?? -1;
    for (let edge = raw.first[state] as number; edge < (raw.first[state + 1] as number); edge++) {
      const own = raw.label[edge] as number;
      const key = (decision + 1) * raw.labels.length + own;
      let number = known.get(key);
      if (number === undefined) {
        number = labels.push({ ...(raw.labels[own] as EdgeLabel), decision }) - 1;
        known.set(key, number);
      }
      label[edge] = number;
    }
  }
  const graph = reduceGraph({ ...raw, labels, label });
  return { ...graph, decisionOf: graph.nodes.map(decisionIn) };
}

const decisionIn = (node: GraphNode) => (node.edges[0] as { decision?: number } | undefined)?.decision ?? -1;
