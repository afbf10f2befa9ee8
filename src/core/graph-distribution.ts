// What players earn who do not read: the exact distribution of points for the player who takes any open option with equal chance,
// the number of plays, and plays that reach given scores. By dynamic programming over the graph; nothing is sampled.

import { edgePoints, type Ranges } from './bounds.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';
import { getOrAdd } from './get-or-add.ts';
import { countOptions, type Graph } from './graph.ts';
import { components } from './graph-components.ts';

export interface Distribution {
  /** Chance of each sum of points, ascending by points. Without `unended` and plays that break they sum up to 1. */
  chances: readonly { points: number; chance: number }[];
  /** Of the plays that end. */
  mean: number;
  /** Chance of not having ended: 0 unless the story has loops. See randomPlayer for how far these are followed. */
  unended: number;
}

/** A loop is followed until this much chance is left in it, or for so many rounds; all loops together for so many sums of points. */
const LEFT_IN_LOOP = 1e-10;
const ROUNDS = 10_000;
const WORK = 20_000_000;

/** Chance by sum of points. */
type Sums = Map<number, number>;

/**
 * Points of one dimension over a whole play, or in one scene only, of the uniformly random player. Exact for stories without loops. A loop is
 * unrolled until less than 1e-10 of all chance is still in it or a limit is met: what is left is in `unended`, if it is more than a billionth.
 */
export function randomPlayer(graph: Graph, points: readonly Triple[], dimension: number, scene?: number): Distribution {
  const parts = components(graph);
  const coming: (Sums | undefined)[] = [];
  coming[0] = new Map([[0, 1]]);
  const ended: Sums = new Map();
  let unended = 0;
  let work = 0;
  const chances = graph.nodes.map(({ edges }) => 1 / Math.max(1, countOptions(edges)));
  /** Moves what came to a node on along its edges; `into` says where what comes to a node is gathered. */
  const move = (node: number, sums: Sums, into: (to: number) => Sums) => {
    const { edges, ending } = graph.nodes[node]!;
    work += sums.size * edges.length;
    if (ending >= 0) add(ended, sums, 0, 1);
    for (const edge of edges) {
      const earned = scene === undefined || edge.scene === scene ? edgePoints(edge, points, dimension) : 0;
      add(into(edge.to), sums, earned, chances[node]! * (edge.chance ?? 1));
    }
  };
  const after = (to: number) => (coming[to] ??= new Map());
  // What a component leads to comes before it in the list.
  for (let part = parts.list.length - 1; part >= 0; part--) {
    const members = parts.list[part]!;
    let open = new Map(members.flatMap((node) => (coming[node] ? [[node, coming[node]] as const] : [])));
    for (const node of members) coming[node] = undefined;
    const closed = !members.some((node) => leaves(graph, node, parts.of));
    for (let round = 0; open.size > 0; round++) {
      const left = parts.loops[part] ? massOf(open) : 1;
      if (parts.loops[part] && (closed || left < LEFT_IN_LOOP || round > ROUNDS || work > WORK)) {
        unended += left;
        break;
      }
      const next = new Map<number, Sums>();
      const into = (to: number) => (parts.of[to] === part ? getOrAdd(next, to, () => new Map()) : after(to));
      for (const [node, sums] of open) move(node, sums, into);
      open = next;
    }
  }
  const list = [...ended].map(([sum, chance]) => ({ points: sum, chance })).sort((a, b) => a.points - b.points);
  const total = list.reduce((sum, { chance }) => sum + chance, 0);
  const mean = list.reduce((sum, { points: p, chance }) => sum + p * chance, 0) / total;
  return { chances: list, mean, unended: unended > 1e-9 ? unended : 0 };
}

function add(to: Sums, sums: Sums, earned: number, share: number): void {
  for (const [sum, chance] of sums) to.set(sum + earned, (to.get(sum + earned) ?? 0) + chance * share);
}

const massOf = (open: ReadonlyMap<number, Sums>) =>
  [...open.values()].reduce((all, sums) => [...sums.values()].reduce((sum, chance) => sum + chance, all), 0);

/** Whether a play can end at a node or go from it to another component. */
function leaves(graph: Graph, node: number, of: Int32Array): boolean {
  const { edges, ending } = graph.nodes[node]!;
  return ending >= 0 || edges.length === 0 || edges.some((edge) => of[edge.to] !== of[node]);
}

/** The number of different complete plays; null when loops make it infinite. Where chance makes a difference, each way that it can go counts. */
export function countPlays(graph: Graph): bigint | null {
  const parts = components(graph);
  const plays: (bigint | null)[] = new Array(graph.nodes.length).fill(0n);
  for (const [part, members] of parts.list.entries()) {
    let sum: bigint | null = 0n;
    for (const node of members) {
      if (graph.nodes[node]!.ending >= 0) sum = sum === null ? null : sum + 1n;
      for (const edge of graph.nodes[node]!.edges) {
        if (parts.of[edge.to] === part) continue;
        const there = plays[edge.to]!;
        sum = sum === null || there === null ? null : sum + there;
      }
    }
    if (parts.loops[part] && sum !== 0n) sum = null;
    for (const node of members) plays[node] = sum;
  }
  return plays[0]!;
}

/** The least and the most decisions (nodes with two options or more) in a complete play; max is null where loops set no limit. */
export function decisionsPerPlay(graph: Graph): { min: number; max: number | null } | undefined {
  const parts = components(graph);
  const min = new Float64Array(graph.nodes.length).fill(Number.POSITIVE_INFINITY);
  const max = new Float64Array(graph.nodes.length).fill(Number.NEGATIVE_INFINITY);
  for (const [part, members] of parts.list.entries()) {
    // Around a loop the least is found by going on until nothing improves; the most has no limit.
    for (let changed = true; changed; ) {
      changed = false;
      for (const node of members) {
        const { edges, ending } = graph.nodes[node]!;
        const own = countOptions(edges) > 1 ? 1 : 0;
        let least = ending >= 0 ? 0 : Number.POSITIVE_INFINITY;
        let most = ending >= 0 ? 0 : Number.NEGATIVE_INFINITY;
        for (const edge of edges) {
          least = Math.min(least, own + min[edge.to]!);
          if (parts.of[edge.to] !== part) most = Math.max(most, own + max[edge.to]!);
        }
        changed ||= least < min[node]!;
        min[node] = least;
        max[node] = most;
      }
    }
    if (!parts.loops[part]) continue;
    const leaves = members.some((node) => max[node]! > Number.NEGATIVE_INFINITY);
    for (const node of members) max[node] = leaves ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
  if (!Number.isFinite(min[0]!)) return undefined;
  return { min: min[0]!, max: Number.isFinite(max[0]!) ? max[0]! : null };
}

interface Reach {
  earned: Triple;
  choice: number;
  next?: Reach;
}

export interface UnbeatenPlay {
  choices: readonly number[];
  earned: Triple;
}

/**
 * The plays that no other play beats: one for each triple of points that is not reached or exceeded, in all three dimensions, by another.
 * Whatever combination of scores any play reaches, one of these reaches (with luck, where chance decides). None where a loop changes points.
 */
export function unbeatenPlays(graph: Graph, points: readonly Triple[], play: Ranges): readonly UnbeatenPlay[] {
  if (play.includes(null)) return [];
  const parts = components(graph);
  const fronts: Reach[][] = graph.nodes.map(() => []);
  for (const members of parts.list) {
    for (let changed = true, round = 0; changed && round <= members.length; round++) {
      changed = false;
      for (const node of members) {
        const { edges, ending } = graph.nodes[node]!;
        const found: Reach[] = ending >= 0 ? [{ earned: [0, 0, 0], choice: -1 }] : [];
        for (const edge of edges) {
          const [e, c, p] = DIMENSIONS.map((_, d) => edgePoints(edge, points, d)) as [number, number, number];
          for (const next of fronts[edge.to]!) {
            const earned: Triple = [e + next.earned[0], c + next.earned[1], p + next.earned[2]];
            found.push({ earned, choice: edge.choice, next });
          }
        }
        const front = unbeaten(found);
        changed ||= describe(front) !== describe(fronts[node]!);
        fronts[node] = front;
      }
      if (members.length === 1) break;
    }
  }
  return fronts[0]!.map((reach) => {
    const choices: number[] = [];
    for (let at: Reach | undefined = reach; at?.next; at = at.next) if (at.choice >= 0) choices.push(at.choice);
    return { choices, earned: reach.earned };
  });
}

const describe = (front: readonly Reach[]) => front.map((reach) => reach.earned.join()).join(' ');

/** Keeps one of each that no other reaches in all three dimensions. */
function unbeaten(all: readonly Reach[]): Reach[] {
  const sorted = [...all].sort(({ earned: a }, { earned: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const front: Reach[] = [];
  for (const reach of sorted) {
    if (!front.some(({ earned }) => earned[1] >= reach.earned[1] && earned[2] >= reach.earned[2])) front.push(reach);
  }
  return front;
}
