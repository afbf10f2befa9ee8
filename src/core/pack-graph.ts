// The stored form of a decision graph: JSON that compresses well. Nodes repeat a few kinds of decision; only their targets differ.
import { getOrAdd } from './get-or-add.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

export interface PackedGraph {
  format: 1;
  shape: string;
  complete: boolean;
  scenes: readonly string[];
  outcomes: readonly string[];
  behaviours: readonly string[];
  /** What can be open together: per option Ink index, scene, and the behaviours it shows. */
  kinds: readonly (readonly (readonly number[])[])[];
  /** Per node: its kind, or -2 - outcome for an ending (-1 where the story breaks). */
  nodes: readonly number[];
  /** Per option of all nodes in turn: its target minus the target of the same option at the last node of that kind. */
  steps: readonly number[];
}

export function packGraph(graph: Graph): PackedGraph {
  const kinds: (readonly number[])[][] = [];
  const known = new Map<string, number>();
  const nodes: number[] = [];
  const steps: number[] = [];
  const last = new Map<number, number[]>();
  for (const { edges, ending } of graph.nodes) {
    if (edges.length === 0) {
      nodes.push(ending < 0 ? -1 : -2 - ending);
      continue;
    }
    const options = edges.map((edge) => [edge.choice, edge.scene, ...edge.shows]);
    const key = JSON.stringify(options);
    const kind = getOrAdd(known, key, () => kinds.push(options) - 1);
    nodes.push(kind);
    const before = last.get(kind) ?? options.map(() => 0);
    for (const [i, edge] of edges.entries()) steps.push(edge.to - (before[i] as number));
    last.set(
      kind,
      edges.map((edge) => edge.to),
    );
  }
  const { shape, complete, scenes, outcomes, behaviours } = graph;
  return { format: 1, shape, complete, scenes, outcomes, behaviours, kinds, nodes, steps };
}

/** Reads a stored graph. Throws an Error that says what is damaged. */
export function unpackGraph(packed: unknown): Graph {
  if (typeof packed !== 'object' || packed === null) throw damaged('it is no object');
  const { format, shape, complete, scenes, outcomes, behaviours, kinds, nodes, steps } = packed as PackedGraph;
  if (format !== 1) throw damaged(`its format is ${String(format)}, not 1`);
  if (typeof shape !== 'string' || typeof complete !== 'boolean') throw damaged('shape or completeness is missing');
  for (const [name, list] of Object.entries({ scenes, outcomes, behaviours })) {
    if (!Array.isArray(list) || list.some((id) => typeof id !== 'string')) throw damaged(`${name} is no list of names`);
  }
  if (!areInts(nodes) || !areInts(steps)) throw damaged('nodes or steps hold something else than whole numbers');
  if (!Array.isArray(kinds) || !kinds.every((kind) => Array.isArray(kind) && kind.every(areInts))) {
    throw damaged('a kind of decision is no list of options');
  }
  if (nodes.length === 0) throw damaged('it has no nodes');
  const last = kinds.map((kind) => kind.map(() => 0));
  let at = 0;
  const read = nodes.map((number): GraphNode => {
    if (number < 0) {
      if (-2 - number >= outcomes.length) throw damaged(`outcome ${-2 - number} does not exist`);
      return { edges: [], ending: number === -1 ? -1 : -2 - number };
    }
    const kind = kinds[number];
    const before = last[number];
    if (!kind || !before) throw damaged(`kind ${number} does not exist`);
    const edges = kind.map(([choice = -1, scene = -2, ...shows], i): GraphEdge => {
      const to = (before[i] as number) + (steps[at++] ?? Number.NaN);
      before[i] = to;
      if (!nodes[to] && nodes[to] !== 0) throw damaged(`an option leads to node ${to}, which does not exist`);
      if (choice < 0 || scene < -1 || scene >= scenes.length)
        throw damaged(`kind ${number} has an unknown scene or choice`);
      if (shows.some((id) => id < 0 || id >= behaviours.length))
        throw damaged(`kind ${number} shows an unknown behaviour`);
      return { choice, scene, shows, to };
    });
    return { edges, ending: -1 };
  });
  if (at !== steps.length) throw damaged(`it has ${steps.length} steps for ${at} options`);
  return { shape, complete, scenes, outcomes, behaviours, nodes: read };
}

const damaged = (why: string) => new Error(`The stored decision graph is damaged: ${why}.`);

const areInts = (list: unknown): list is number[] => Array.isArray(list) && list.every((n) => Number.isInteger(n));
