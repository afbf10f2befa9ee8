// What players earn who do not read: the exact distribution of points for the player who takes any open option with equal chance,
// the number of plays, and plays that reach given scores. By dynamic programming over the graph; nothing is sampled.

import { edgePoints, type Ranges } from './bounds.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';
import { getOrAdd } from './get-or-add.ts';
import type { Graph } from './graph.ts';
import { components } from './graph-components.ts';

export interface Distribution {
  /** Chance of each sum of points, ascending by points. */
  chances: readonly { points: number; chance: number }[];
  mean: number;
  /** Chance of not having ended: 0 unless the story has loops, which are followed until it is below a billionth or for 10,000 choices. */
  unended: number;
}

/** Points of one dimension over a whole play, or in one scene only, of the uniformly random player. */
export function randomPlayer(graph: Graph, points: readonly Triple[], dimension: number, scene?: number): Distribution {
  const ended = new Map<number, number>();
  let open = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]]);
  let unended = 1;
  for (let turn = 0; turn <= 10_000 && unended > 1e-9; turn++) {
    const next = new Map<number, Map<number, number>>();
    unended = 0;
    for (const [node, sums] of open) {
      const { edges, ending } = graph.nodes[node]!;
      if (ending >= 0) {
        for (const [sum, chance] of sums) ended.set(sum, (ended.get(sum) ?? 0) + chance);
        continue;
      }
      for (const edge of edges) {
        const earned = scene === undefined || edge.scene === scene ? edgePoints(edge, points, dimension) : 0;
        const there = getOrAdd(next, edge.to, () => new Map<number, number>());
        for (const [sum, chance] of sums) {
          const part = chance / edges.length;
          there.set(sum + earned, (there.get(sum + earned) ?? 0) + part);
          unended += part;
        }
      }
    }
    open = next;
  }
  const chances = [...ended].map(([sum, chance]) => ({ points: sum, chance })).sort((a, b) => a.points - b.points);
  const total = chances.reduce((sum, { chance }) => sum + chance, 0);
  const mean = chances.reduce((sum, { points: p, chance }) => sum + p * chance, 0) / total;
  return { chances, mean, unended: unended > 1e-9 ? unended : 0 };
}

/** The number of different complete plays; null when loops make it infinite. */
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
        const own = edges.length > 1 ? 1 : 0;
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
 * Whatever combination of scores any play reaches, one of these reaches. None where a loop changes points.
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
    for (let at: Reach | undefined = reach; at && at.choice >= 0; at = at.next) choices.push(at.choice);
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
