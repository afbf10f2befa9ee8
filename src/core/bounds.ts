// The least and the most that complete plays earn, whole and scene by scene, and what is still to be earned from any node.
// A complete play ends at an ending; nodes that lead to none (a loop without a way out, a place where the story breaks) are in no play.
import { DIMENSIONS, type Dimension, type Triple } from './dimension.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { type Components, components } from './graph-components.ts';
import { pointsOf, type Rubric } from './rubric.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** One range per dimension, in the order of DIMENSIONS. Null: no bound, since a loop changes the points, or no complete play passes here. */
export type Ranges = readonly [Range | null, Range | null, Range | null];

export interface Bounds {
  play: Ranges;
  /** Per scene; a play that skips the scene counts 0 there. */
  scenes: Readonly<Record<string, Ranges>>;
}

/** The rubric's points for each behaviour of the graph. Throws on a behaviour that the rubric lacks. */
export function graphPoints(graph: Graph, rubric: Rubric): readonly Triple[] {
  return graph.behaviours.map((id) => pointsOf(rubric, id));
}

/** What an edge earns in one dimension. */
export function edgePoints(edge: GraphEdge, points: readonly Triple[], dimension: number): number {
  let sum = 0;
  for (const behaviour of edge.shows) sum += points[behaviour]?.[dimension] ?? 0;
  return sum;
}

/** Per node: the least and the most that is still to be earned from there to an ending. */
export function futures(graph: Graph, points: readonly Triple[]): readonly Ranges[] {
  const parts = components(graph);
  const spans = DIMENSIONS.map((_, d) => span(graph, parts, (edge) => edgePoints(edge, points, d)));
  return graph.nodes.map((_, node) => toRanges(spans, node));
}

/** Bounds over all complete plays and all that chance can do, as scores are measured against. */
export function bounds(graph: Graph, points: readonly Triple[]): Bounds {
  const parts = components(graph);
  const from = (earned: (edge: GraphEdge, dimension: number) => number) =>
    toRanges(
      DIMENSIONS.map((_, d) => span(graph, parts, (edge) => earned(edge, d))),
      0,
    );
  return {
    play: from((edge, d) => edgePoints(edge, points, d)),
    scenes: Object.fromEntries(
      graph.scenes.map((id, scene) => [
        id,
        from((edge, d) => (edge.scene === scene ? edgePoints(edge, points, d) : 0)),
      ]),
    ),
  };
}

/** Outcomes that can still be reached, per node, as ascending indices. */
export function reachableEndings(graph: Graph): readonly (readonly number[])[] {
  const parts = components(graph);
  const sets = parts.list.map(() => new Set<number>());
  for (const [part, members] of parts.list.entries()) {
    for (const node of members) {
      const { edges, ending } = graph.nodes[node]!;
      if (ending >= 0) sets[part]!.add(ending);
      for (const edge of edges) for (const outcome of sets[parts.of[edge.to]!]!) sets[part]!.add(outcome);
    }
  }
  const sorted = sets.map((set) => [...set].sort((a, b) => a - b));
  return graph.nodes.map((_, node) => sorted[parts.of[node]!]!);
}

/** A shortest list of choices that earns the most in a dimension, with luck where chance decides; undefined where there is no bound. */
export function bestPlay(graph: Graph, points: readonly Triple[], dimension: Dimension): readonly number[] | undefined {
  return extremePlay(graph, points, dimension, 'max');
}

/** A shortest list of choices that earns the least in a dimension, if chance is against it; undefined where there is no bound. */
export function worstPlay(
  graph: Graph,
  points: readonly Triple[],
  dimension: Dimension,
): readonly number[] | undefined {
  return extremePlay(graph, points, dimension, 'min');
}

interface Span {
  min: Float64Array;
  max: Float64Array;
}

/** Per node, over all ways to an ending. NaN: a loop changes the sum. min > max: no ending. */
function span(graph: Graph, parts: Components, earned: (edge: GraphEdge) => number): Span {
  const min = new Float64Array(graph.nodes.length).fill(Number.POSITIVE_INFINITY);
  const max = new Float64Array(graph.nodes.length).fill(Number.NEGATIVE_INFINITY);
  for (const [part, members] of parts.list.entries()) {
    const level = parts.loops[part] ? levels(graph, parts, part, members, earned) : undefined;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const node of members) {
      const offset = level?.get(node) ?? 0;
      const { edges, ending } = graph.nodes[node]!;
      if (ending >= 0) {
        least = Math.min(least, offset);
        most = Math.max(most, offset);
      }
      for (const edge of edges) {
        if (parts.of[edge.to] === part || min[edge.to]! > max[edge.to]!) continue;
        least = Math.min(least, offset + earned(edge) + min[edge.to]!);
        most = Math.max(most, offset + earned(edge) + max[edge.to]!);
      }
    }
    // All ways out of a loop are open to all of its members; only where they start differs.
    const endless = level === null && !(least > most);
    for (const node of members) {
      min[node] = endless ? Number.NaN : least - (level?.get(node) ?? 0);
      max[node] = endless ? Number.NaN : most - (level?.get(node) ?? 0);
    }
  }
  return { min, max };
}

/** Points of each member of a loop relative to one of them, if every way round earns the same; null if some way round changes the points. */
function levels(
  graph: Graph,
  parts: Components,
  part: number,
  members: readonly number[],
  earned: (edge: GraphEdge) => number,
): Map<number, number> | null {
  const level = new Map([[members[0]!, 0]]);
  const work = [members[0]!];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    for (const edge of graph.nodes[node]!.edges) {
      if (parts.of[edge.to] !== part) continue;
      const sum = level.get(node)! + earned(edge);
      const known = level.get(edge.to);
      if (known === undefined) {
        level.set(edge.to, sum);
        work.push(edge.to);
      } else if (known !== sum) return null;
    }
  }
  return level;
}

function toRanges(spans: readonly Span[], node: number): Ranges {
  const [e, c, p] = spans.map(({ min, max }) => {
    const range = { min: min[node]!, max: max[node]! };
    return Number.isFinite(range.min) && Number.isFinite(range.max) ? range : null;
  });
  return [e!, c!, p!];
}

function extremePlay(
  graph: Graph,
  points: readonly Triple[],
  dimension: Dimension,
  side: 'min' | 'max',
): readonly number[] | undefined {
  const d = DIMENSIONS.indexOf(dimension);
  const future = span(graph, components(graph), (edge) => edgePoints(edge, points, d))[side];
  if (!Number.isFinite(future[0]!)) return undefined;
  // Breadth first over the edges that lose nothing: the first ending met is nearest, and loops are never followed for ever.
  const came = new Map<number, { from: number; choice: number }>([[0, { from: -1, choice: -1 }]]);
  const queue = [0];
  for (const node of queue) {
    const { edges, ending } = graph.nodes[node]!;
    if (ending >= 0 && future[node] === 0) return backwards(came, node);
    for (const edge of edges) {
      if (came.has(edge.to) || edgePoints(edge, points, d) + future[edge.to]! !== future[node]) continue;
      came.set(edge.to, { from: node, choice: edge.choice });
      queue.push(edge.to);
    }
  }
  return undefined;
}

function backwards(came: ReadonlyMap<number, { from: number; choice: number }>, node: number): number[] {
  const choices: number[] = [];
  for (let step = came.get(node)!; step.from >= 0; step = came.get(step.from)!) {
    // What chance decides before the first choice is no choice.
    if (step.choice >= 0) choices.unshift(step.choice);
  }
  return choices;
}
