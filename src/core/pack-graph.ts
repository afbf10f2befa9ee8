// The stored form of a decision graph: JSON that compresses well. Nodes of one kind (the same options, but for where they lead) stand
// together, sorted by where they lead, and targets are kept as differences from node to node, option by option.
import { getOrAdd } from './get-or-add.ts';
import { type Graph, type GraphEdge, type GraphNode, hasChance } from './graph.ts';
import { components } from './graph-components.ts';

export interface PackedGraph {
  format: 1;
  shape: string;
  complete: boolean;
  scenes: readonly string[];
  outcomes: readonly string[];
  behaviours: readonly string[];
  /** Per kind: an outcome (-1 where the story breaks), or per option its Ink index, scene, and the behaviours that it shows. */
  kinds: readonly (number | readonly (readonly number[])[])[];
  /** How many nodes there are of each kind. */
  sizes: readonly number[];
  start: number;
  /** For each kind, for each option: the targets of its nodes, each as the difference from the one before (from 0 for the first). */
  steps: readonly number[];
}

/** Throws RangeError where chance decides: a stored graph is walked by lists of choices, which do not tell what chance did. */
export function packGraph(graph: Graph): PackedGraph {
  if (hasChance(graph)) throw new RangeError('Chance decides in this graph: it cannot be stored.');
  const { shape, complete, scenes, outcomes, behaviours, nodes } = graph;
  const byKind = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) getOrAdd(byKind, kindKey(node), () => []).push(i);
  // What is led to is numbered before what leads to it, so that nodes can be sorted by their targets' numbers.
  const height = heights(graph);
  const groups = [...byKind.values()].sort((a, b) => height[a[0]!]! - height[b[0]!]!);
  const number = new Int32Array(nodes.length);
  let next = 0;
  for (const group of groups) {
    group.sort((a, b) => compareTargets(nodes[a]!, nodes[b]!, number));
    for (const node of group) number[node] = next++;
  }
  const steps: number[] = [];
  for (const group of groups) {
    for (const option of nodes[group[0]!]!.edges.keys()) {
      let before = 0;
      for (const node of group) {
        const target = number[nodes[node]!.edges[option]!.to]!;
        steps.push(target - before);
        before = target;
      }
    }
  }
  const kinds = groups.map((group) => kindOf(nodes[group[0]!]!));
  const sizes = groups.map((group) => group.length);
  return { format: 1, shape, complete, scenes, outcomes, behaviours, kinds, sizes, start: number[0]!, steps };
}

/** Choices on the longest way from each node to an end; loops count once. */
function heights(graph: Graph): Int32Array {
  const height = new Int32Array(graph.nodes.length);
  for (const members of components(graph).list) {
    let most = 0;
    for (const node of members) for (const { to } of graph.nodes[node]!.edges) most = Math.max(most, height[to]! + 1);
    for (const node of members) height[node] = most;
  }
  return height;
}

const kindOf = ({ edges, ending }: GraphNode) =>
  edges.length === 0 ? ending : edges.map((edge) => [edge.choice, edge.scene, ...edge.shows]);

const kindKey = (node: GraphNode) => JSON.stringify(kindOf(node));

function compareTargets(a: GraphNode, b: GraphNode, number: Int32Array): number {
  for (const [i, edge] of a.edges.entries()) {
    const difference = number[edge.to]! - number[b.edges[i]!.to]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Reads a stored graph; its nodes come in breadth-first order from the start. Throws an Error that says what is damaged. */
export function unpackGraph(packed: unknown): Graph {
  const { kinds, sizes, start, steps, ...named } = checked(packed);
  const nodes: { edges: GraphEdge[]; ending: number }[] = [];
  for (const [k, kind] of kinds.entries()) {
    for (let i = 0; i < sizes[k]!; i++) nodes.push({ edges: [], ending: typeof kind === 'number' ? kind : -1 });
  }
  let first = 0;
  let at = 0;
  for (const [k, kind] of kinds.entries()) {
    for (const [choice = -1, scene = -1, ...shows] of typeof kind === 'number' ? [] : kind) {
      let to = 0;
      for (let i = 0; i < sizes[k]!; i++) {
        to += steps[at++] ?? Number.NaN;
        if (!nodes[to]) throw damaged(`an option leads to node ${to}, which does not exist`);
        nodes[first + i]!.edges.push({ choice, scene, shows, to });
      }
    }
    first += sizes[k]!;
  }
  if (at !== steps.length) throw damaged(`it has ${steps.length} steps for ${at} options`);
  if (!nodes[start]) throw damaged(`it starts at node ${start}, which does not exist`);
  return { ...named, nodes: fromStart(nodes, start) };
}

function fromStart(nodes: readonly GraphNode[], start: number): GraphNode[] {
  const number = new Map([[start, 0]]);
  const order = [start];
  for (const node of order) {
    for (const { to } of nodes[node]!.edges) getOrAdd(number, to, () => order.push(to) - 1);
  }
  return order.map((node) => {
    const { edges, ending } = nodes[node]!;
    return { edges: edges.map((edge) => ({ ...edge, to: number.get(edge.to)! })), ending };
  });
}

function checked(packed: unknown): Omit<PackedGraph, 'format'> {
  if (typeof packed !== 'object' || packed === null) throw damaged('it is no object');
  const { format, ...rest } = packed as PackedGraph;
  const { shape, complete, scenes, outcomes, behaviours, kinds, sizes, start, steps } = rest;
  if (format !== 1) throw damaged(`its format is ${String(format)}, not 1`);
  if (typeof shape !== 'string' || typeof complete !== 'boolean') throw damaged('shape or completeness is missing');
  for (const [name, list] of Object.entries({ scenes, outcomes, behaviours })) {
    if (!Array.isArray(list) || list.some((id) => typeof id !== 'string')) throw damaged(`${name} is no list of names`);
  }
  if (!areInts(sizes) || !areInts(steps) || !areInts([start])) throw damaged('its numbers are no whole numbers');
  if (!Array.isArray(kinds) || kinds.length !== sizes.length) throw damaged('kinds and sizes do not match');
  for (const kind of kinds) {
    if (typeof kind === 'number') {
      if (!isBelow(kind + 1, outcomes.length + 1)) throw damaged(`outcome ${kind} does not exist`);
      continue;
    }
    if (!Array.isArray(kind) || kind.length === 0 || !kind.every(areInts))
      throw damaged('a kind is no list of options');
    for (const [choice = -1, scene = -2, ...shows] of kind) {
      if (choice < 0 || !isBelow(scene + 1, scenes.length + 1)) throw damaged('an option has no choice or scene');
      if (!shows.every((id) => isBelow(id, behaviours.length))) throw damaged('an option shows an unknown behaviour');
    }
  }
  return rest;
}

const damaged = (why: string) => new Error(`The stored decision graph is damaged: ${why}.`);

const areInts = (list: unknown): list is number[] => Array.isArray(list) && list.every((n) => Number.isInteger(n));

const isBelow = (n: number, end: number) => Number.isInteger(n) && n >= 0 && n < end;
