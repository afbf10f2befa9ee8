// The decision graph: every play of a scenario as paths through merged states. Points are not in it, only which behaviours an edge shows.
// Built by ink's explorer and reduce-graph, stored by pack-graph; bounds, regret and reachable endings are computed on it.

export interface GraphEdge {
  /** Ink's index among the choices open at the node. */
  choice: number;
  to: number;
  /** Index into scenes: the scene in force when the choice is shown; -1 before the first scene. */
  scene: number;
  /** Indices into behaviours, ascending. */
  shows: readonly number[];
}

export interface GraphNode {
  edges: readonly GraphEdge[];
  /** Index into outcomes, or -1. A node with neither edges nor ending is where the story breaks. */
  ending: number;
}

export interface Graph {
  /** Hash of the scenario's logic that the graph belongs to. */
  shape: string;
  /** False when the exploration was cut short: then nothing may be concluded about all plays. */
  complete: boolean;
  scenes: readonly string[];
  outcomes: readonly string[];
  behaviours: readonly string[];
  /** Node 0 is the start. */
  nodes: readonly GraphNode[];
}

/** The nodes a play passes: before each choice, and after the last. Throws RangeError on a choice that is not open. */
export function walk(graph: Graph, choices: readonly number[]): readonly number[] {
  const path = [0];
  for (const [turn, choice] of choices.entries()) {
    const edge = graph.nodes[path[turn] as number]?.edges.find((candidate) => candidate.choice === choice);
    if (!edge) throw new RangeError(`Choice ${choice} is not open at decision ${turn}.`);
    path.push(edge.to);
  }
  return path;
}
