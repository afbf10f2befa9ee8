// Merges states with equal futures: same choices, behaviours, scenes and endings from there on (the coarsest bisimulation).
// Moods that differ by a point and never matter again vanish here; every play and its index list stay.
import { getOrAdd } from './get-or-add.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { type NumberedRows, numberedRows } from './numbered-rows.ts';
import { refineClasses } from './refine-classes.ts';

export type EdgeLabel = Omit<GraphEdge, 'to'>;

/** A graph as an explorer finds it: edges of node n are first[n] to first[n + 1], each with a target and an index into labels. */
export interface RawGraph extends Omit<Graph, 'nodes'> {
  labels: readonly EdgeLabel[];
  first: ArrayLike<number>;
  to: ArrayLike<number>;
  label: ArrayLike<number>;
  /** Per node: index into outcomes, or -1. */
  ending: ArrayLike<number>;
}

/** The smallest graph with the same plays. Nodes come in breadth-first order from the start. */
export function reduceGraph(raw: RawGraph): Graph {
  const into = edgesInto(raw);
  const { entering, sources } = into;
  const { order, rest } = peel(raw, into);
  const classes = new Int32Array(raw.ending.length).fill(-1);
  const known = numberedRows();
  const looks = numberedRows();
  const lumps = lumping(raw);
  const signatureOf = signatures(raw, classes, lumps);
  for (const node of order) classes[node] = signatureOf(node, known);
  refineClasses({
    nodes: rest,
    classes,
    firstClass: known.size,
    signature: (node) => signatureOf(node, looks),
    // Whatever leads to a node that leads into a cycle does so too.
    before: (node) => sources.subarray(entering[node], entering[node + 1]),
  });
  return quotient(raw, classes, lumps);
}

/** Numbers what is to be seen of a node: what it was held to be, its ending, and its edges with the classes that they lead to. */
function signatures(raw: RawGraph, classes: Int32Array, lumps: Lumping | undefined) {
  const lumped = new Map<string, number>();
  let row = new Int32Array(64);
  return (node: number, known: NumberedRows): number => {
    const [from, end] = [raw.first[node] as number, raw.first[node + 1] as number];
    if (row.length < 1 + 2 * (end - from)) row = new Int32Array(4 * (end - from));
    row[0] = raw.ending[node] as number;
    let length = 1;
    const see = (label: number, to: number) => {
      row[length++] = label;
      row[length++] = to;
    };
    if (!lumps) {
      for (let edge = from; edge < end; edge++)
        see(raw.label[edge] as number, classes[raw.to[edge] as number] as number);
    } else {
      for (const { label, to } of lumps(from, end, classes)) {
        see(
          getOrAdd(lumped, JSON.stringify(label), () => lumped.size),
          to,
        );
      }
    }
    return known.add(row, length);
  };
}

type Lumping = (from: number, end: number, classes: Int32Array) => { label: EdgeLabel; to: number; target: number }[];

/**
 * Where chance decides, the edges of one choice that lead to one class are one edge, as likely as all of them together: nodes then have equal
 * futures if each choice is as likely to lead to each class. Undefined for a graph without chance.
 */
function lumping(raw: RawGraph): Lumping | undefined {
  if (raw.labels.every((label) => label.chance === undefined)) return undefined;
  return (from, end, classes) => {
    const lumps: ReturnType<Lumping> = [];
    let begun = 0;
    for (let edge = from; edge < end; edge++) {
      const { chance, ...label } = raw.labels[raw.label[edge] as number] as EdgeLabel;
      const target = raw.to[edge] as number;
      const to = classes[target] as number;
      if (label.choice !== lumps[begun]?.label.choice) begun = lumps.length;
      const lump = lumps.slice(begun).find((one) => one.to === to);
      if (!lump) lumps.push({ label: chance === undefined ? label : { ...label, chance }, to, target });
      else lump.label = { ...lump.label, chance: (lump.label.chance ?? 1) + (chance ?? 1) };
    }
    // Sums of the same parts in another order differ in their last digits.
    for (const lump of lumps) {
      if (lump.label.chance === undefined) continue;
      const { chance, ...label } = lump.label;
      lump.label = chance > 1 - 1e-9 ? label : { ...label, chance: Number(chance.toFixed(12)) };
    }
    return lumps.sort((a, b) => a.label.choice - b.label.choice || a.to - b.to);
  };
}

/** Nodes from which no cycle can be reached, successors first, and the others. One look at each of the former settles its class. */
function peel(raw: RawGraph, { entering, sources }: EdgesInto): { order: number[]; rest: number[] } {
  const count = raw.ending.length;
  const open = new Int32Array(count);
  const order: number[] = [];
  for (let node = 0; node < count; node++) {
    open[node] = (raw.first[node + 1] as number) - (raw.first[node] as number);
    if (open[node] === 0) order.push(node);
  }
  for (let at = 0; at < order.length; at++) {
    const node = order[at] as number;
    for (let i = entering[node] as number; i < (entering[node + 1] as number); i++) {
      if (--open[sources[i] as number]! === 0) order.push(sources[i] as number);
    }
  }
  const rest: number[] = [];
  for (let node = 0; node < count; node++) if ((open[node] as number) > 0) rest.push(node);
  return { order, rest };
}

/** Edges by target: those into node n come from sources[entering[n]] up to, and without, sources[entering[n + 1]]. */
interface EdgesInto {
  entering: Int32Array;
  sources: Int32Array;
}

function edgesInto(raw: RawGraph): EdgesInto {
  const count = raw.ending.length;
  // Counts first, then where the edges of each node end, and once these are put in their places from the last to the first, where they begin.
  const entering = new Int32Array(count + 1);
  for (let edge = 0; edge < raw.to.length; edge++) entering[raw.to[edge] as number]!++;
  for (let node = 1; node <= count; node++) entering[node]! += entering[node - 1] as number;
  const sources = new Int32Array(raw.to.length);
  for (let node = count - 1; node >= 0; node--) {
    for (let edge = (raw.first[node + 1] as number) - 1; edge >= (raw.first[node] as number); edge--) {
      sources[--entering[raw.to[edge] as number]!] = node;
    }
  }
  return { entering, sources };
}

/** The first node from which every play goes on for ever, or -1. In breadth-first order it is one that is nearest to the start. */
export function firstTrapped(raw: RawGraph): number {
  const { entering, sources } = edgesInto(raw);
  const leaves = new Uint8Array(raw.ending.length);
  const work = new Int32Array(raw.ending.length);
  let count = 0;
  const add = (node: number) => {
    if (leaves[node]) return;
    leaves[node] = 1;
    work[count++] = node;
  };
  for (let node = 0; node < leaves.length; node++) if (raw.first[node] === raw.first[node + 1]) add(node);
  while (count > 0) {
    const node = work[--count] as number;
    for (let i = entering[node] as number; i < (entering[node + 1] as number); i++) add(sources[i] as number);
  }
  return leaves.indexOf(0);
}

function quotient(raw: RawGraph, classes: Int32Array, lumps: Lumping | undefined): Graph {
  const number = new Map<number, number>([[classes[0] as number, 0]]);
  const members = [0];
  const nodes: GraphNode[] = [];
  for (let at = 0; at < members.length; at++) {
    const member = members[at] as number;
    const edges: GraphEdge[] = [];
    const [from, end] = [raw.first[member] as number, raw.first[member + 1] as number];
    const push = (label: EdgeLabel, target: number) => {
      const to = getOrAdd(number, classes[target] as number, () => members.push(target) - 1);
      edges.push({ ...label, to });
    };
    if (lumps) for (const { label, target } of lumps(from, end, classes)) push(label, target);
    else {
      for (let edge = from; edge < end; edge++) {
        push(raw.labels[raw.label[edge] as number] as EdgeLabel, raw.to[edge] as number);
      }
    }
    nodes.push({ edges, ending: raw.ending[member] as number });
  }
  const { shape, complete, scenes, outcomes, behaviours } = raw;
  return { shape, complete, scenes, outcomes, behaviours, nodes };
}
