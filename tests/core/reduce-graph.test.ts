// The reduction held against the definition of equal futures: two states are alike unless something tells them apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawGraph, reduceGraph } from '../../src/core/reduce-graph.ts';

/** A graph from lists of edges, each a target and a label; a node without edges is an ending. */
function rawGraph(edges: readonly (readonly { to: number; label: number }[])[]): RawGraph {
  const first = [0];
  for (const list of edges) first.push((first.at(-1) ?? 0) + list.length);
  return {
    shape: 'shape',
    complete: true,
    scenes: [],
    outcomes: ['end'],
    behaviours: [],
    labels: [0, 1, 2].map((choice) => ({ choice, scene: -1, shows: [] })),
    first,
    to: edges.flatMap((list) => list.map(({ to }) => to)),
    label: edges.flatMap((list) => list.map(({ label }) => label)),
    ending: edges.map((list) => (list.length === 0 ? 0 : -1)),
  };
}

/** Pairs that something tells apart, found by looking at all pairs again until nothing new comes up. */
function countByDefinition({ first, to, label, ending }: RawGraph): number {
  const count = ending.length;
  const edgesOf = (node: number) =>
    Array.from(
      { length: (first[node + 1] as number) - (first[node] as number) },
      (_, i) => (first[node] as number) + i,
    );
  const apart = new Set<string>();
  const differ = (a: number, b: number) => {
    const [left, right] = [edgesOf(a), edgesOf(b)];
    if (ending[a] !== ending[b] || left.length !== right.length) return true;
    return left.some((edge, i) => {
      const other = right[i] as number;
      return label[edge] !== label[other] || apart.has(`${to[edge]} ${to[other]}`);
    });
  };
  for (let before = -1; before !== apart.size; ) {
    before = apart.size;
    for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (differ(a, b)) apart.add(`${a} ${b}`);
  }
  const reached = new Set([0]);
  for (const node of reached) for (const edge of edgesOf(node)) reached.add(to[edge] as number);
  const kinds: number[] = [];
  for (const node of reached) if (!kinds.some((kind) => !apart.has(`${node} ${kind}`))) kinds.push(node);
  return kinds.length;
}

const anyGraph = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const edge = fc.record({ to: fc.nat({ max: count - 1 }), label: fc.nat({ max: 2 }) });
  return fc.array(fc.array(edge, { maxLength: 3 }), { minLength: count, maxLength: count });
});

describe('reduceGraph', () => {
  it('keeps one node for every kind of future, in any graph', () => {
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const raw = rawGraph(edges);
        expect(reduceGraph(raw).nodes).toHaveLength(countByDefinition(raw));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every play', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.nat({ max: 2 }), { maxLength: 20 }), (edges, steps) => {
        const raw = rawGraph(edges);
        const { nodes } = reduceGraph(raw);
        let [node, reduced] = [0, 0];
        for (const step of steps) {
          const list = edges[node] ?? [];
          const edge = list[step];
          if (!edge) break;
          const same = nodes[reduced]?.edges[step];
          expect(same?.choice).toBe(edge.label);
          [node, reduced] = [edge.to, same?.to ?? -1];
        }
        expect(nodes[reduced]?.ending).toBe(raw.ending[node]);
      }),
    );
  });

  it('manages a long line of states that are told apart only by how far its end is, with a way back at each', () => {
    const length = 30_000;
    const edges = Array.from({ length }, (_, at) => [
      { to: Math.min(at + 1, length - 1), label: 0 },
      { to: Math.max(at - 1, 0), label: at === length - 1 ? 2 : 1 },
    ]);
    expect(reduceGraph(rawGraph(edges)).nodes).toHaveLength(length);
  });
});
