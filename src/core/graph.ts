// The decision graph: every play of a scenario as paths through merged states. Points are not in it, only which behaviours an edge shows.
// Where chance decides (RANDOM, a shuffle), a choice has an edge for each way that it can go.
// Built by ink's explorer and reduce-graph, stored by pack-graph; bounds, regret and reachable endings are computed on it.

export interface GraphEdge {
  /** Ink's index among the choices open at the node. */
  choice: number;
  to: number;
  /** Index into scenes: the scene in force when the choice is shown; -1 before the first scene. */
  scene: number;
  /** Indices into behaviours, ascending. */
  shows: readonly number[];
  /**
   * How likely chance leads here when the choice is taken: absent where it always does. Edges of one choice stand together and their chances
   * sum up to 1. A start that chance decides has one choice, -1.
   */
  chance?: number;
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

/** The options of a node: edges of one choice count once. */
export function countOptions(edges: readonly GraphEdge[]): number {
  let count = 0;
  for (let i = 0; i < edges.length; i++) if (edges[i]!.choice !== edges[i - 1]?.choice) count += 1;
  return count;
}

/** How likely the player who takes any option with equal chance takes this edge of a node. */
export function edgeChance(edges: readonly GraphEdge[], edge: GraphEdge): number {
  return (edge.chance ?? 1) / countOptions(edges);
}

/** Whether chance decides anything: then a list of choices is no play yet. */
export function hasChance(graph: Graph): boolean {
  return graph.nodes.some((node) => node.edges.some((edge) => edge.chance !== undefined));
}

/** The nodes a play passes: before each choice, and after the last. Throws RangeError on a choice that is not open, or that chance decides. */
export function walk(graph: Graph, choices: readonly number[]): readonly number[] {
  const path = [0];
  for (const [turn, choice] of choices.entries()) {
    const edge = graph.nodes[path[turn] as number]?.edges.find((candidate) => candidate.choice === choice);
    if (!edge) throw new RangeError(`Choice ${choice} is not open at decision ${turn}.`);
    if (edge.chance !== undefined)
      throw new RangeError(`What choice ${choice} leads to at decision ${turn} is chance.`);
    path.push(edge.to);
  }
  return path;
}
