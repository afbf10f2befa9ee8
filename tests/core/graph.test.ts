import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOptions, edgeChance, type Graph, hasChance, walk } from '../../src/core/graph.ts';
import { packGraph, unpackGraph } from '../../src/core/pack-graph.ts';
import { type RawGraph, reduceGraph } from '../../src/core/reduce-graph.ts';
import { DICE, IDLE_LOOP, TWO_SCENES } from './graph-fixtures.ts';

describe('walking a graph', () => {
  it('gives the node before each choice and after the last', () => {
    expect(walk(TWO_SCENES, [])).toEqual([0]);
    expect(walk(TWO_SCENES, [0, 2])).toEqual([0, 1, 3]);
  });

  it('refuses a choice that is not open, also after the end', () => {
    expect(() => walk(TWO_SCENES, [0, 1])).toThrow('Choice 1 is not open at decision 1.');
    expect(() => walk(TWO_SCENES, [1, 0])).toThrow(RangeError);
  });
});

describe('chance in a graph', () => {
  it('is seen, and makes a list of choices no walk', () => {
    expect([hasChance(DICE), hasChance(TWO_SCENES)]).toEqual([true, false]);
    expect(() => walk(DICE, [0])).toThrow(/chance/);
    expect(() => packGraph(DICE)).toThrow(/Chance/);
    expect(walk(DICE, [1])).toEqual([0, 3]);
    expect(countOptions(DICE.nodes[0]!.edges)).toBe(2);
    expect(DICE.nodes[0]!.edges.map((edge) => edgeChance(DICE.nodes[0]!.edges, edge))).toEqual([1 / 6, 1 / 3, 1 / 2]);
  });

  it('is put together where it makes no difference', () => {
    const label = (chance?: number) => ({
      choice: 0,
      scene: 0,
      shows: [],
      ...(chance === undefined ? {} : { chance }),
    });
    const { shape, complete, scenes, outcomes, behaviours } = TWO_SCENES;
    // Nodes 1 and 2 lead to equal ends with equal chance, but in another order; from node 3 chance leads to the same end anyhow.
    const raw: RawGraph = {
      ...{ shape, complete, scenes, outcomes, behaviours },
      labels: [
        label(0.25),
        label(0.75),
        label(0.5),
        label(),
        { choice: 1, scene: 0, shows: [] },
        { choice: 2, scene: 0, shows: [] },
      ],
      first: [0, 3, 6, 8, 10, 10, 10, 10],
      to: [1, 2, 3, 4, 5, 6, 6, 4, 4, 5],
      label: [3, 4, 5, 2, 0, 0, 2, 2, 0, 1],
      ending: [-1, -1, -1, -1, 0, 0, 1],
    };
    const reduced = reduceGraph(raw);
    // Node 1: half to an end 0, a quarter each to 0 and 1; node 2: half each; node 3: certainly to 0.
    expect(reduced.nodes.map(({ edges, ending }) => [ending, edges.map(({ to, chance }) => [to, chance])])).toEqual([
      [
        -1,
        [
          [1, undefined],
          [2, undefined],
          [3, undefined],
        ],
      ],
      [
        -1,
        [
          [4, 0.75],
          [5, 0.25],
        ],
      ],
      [
        -1,
        [
          [4, 0.5],
          [5, 0.5],
        ],
      ],
      [-1, [[4, undefined]]],
      [0, []],
      [1, []],
    ]);
  });
});

/** Graphs with loops, dead ends and repeated kinds of nodes, as an explorer may find them. */
const rawGraphs: fc.Arbitrary<RawGraph> = fc
  .array(
    fc.record({
      kind: fc.integer({ min: 0, max: 3 }),
      ending: fc.integer({ min: -1, max: 2 }),
      to: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((nodes) => {
    const labels = [0, 1, 2, 3].flatMap((kind) =>
      Array.from({ length: kind }, (_, i) => ({ choice: i, scene: kind % 2, shows: i === 1 ? [kind % 3] : [] })),
    );
    const firstLabel = [0, 0, 1, 3];
    const first = [0];
    const to: number[] = [];
    const label: number[] = [];
    for (const node of nodes) {
      for (let i = 0; i < node.kind; i++) {
        to.push(node.to[i]! % nodes.length);
        label.push(firstLabel[node.kind]! + i);
      }
      first.push(to.length);
    }
    const ending = nodes.map((node) => (node.kind === 0 ? node.ending : -1));
    const { shape, complete, scenes, outcomes, behaviours } = TWO_SCENES;
    return { shape, complete, scenes, outcomes, behaviours, labels, first, to, label, ending };
  });

const expand = (raw: RawGraph): Graph => ({
  ...TWO_SCENES,
  nodes: Array.from({ length: raw.ending.length }, (_, node) => ({
    ending: raw.ending[node]!,
    edges: Array.from({ length: raw.first[node + 1]! - raw.first[node]! }, (_, i) => ({
      ...raw.labels[raw.label[raw.first[node]! + i]!]!,
      to: raw.to[raw.first[node]! + i]!,
    })),
  })),
});

/** What can be noticed of a node by playing on for so many choices. */
function seen(graph: Graph, node: number, depth: number): unknown {
  const { edges, ending } = graph.nodes[node]!;
  if (depth === 0) return ending;
  return [ending, ...edges.map(({ to, ...label }) => [label, seen(graph, to, depth - 1)])];
}

describe('reducing a graph', () => {
  it('keeps every play', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        expect(seen(reduceGraph(raw), 0, 6)).toEqual(seen(expand(raw), 0, 6));
      }),
    );
  });

  it('leaves no two nodes that nothing tells apart, and none that no play meets', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        const { nodes } = reduceGraph(raw);
        // Splits nodes until nothing splits: in a smallest graph every node ends up alone.
        let parts = nodes.map(() => 0);
        for (let count = 0; ; ) {
          const keys = nodes.map(({ edges, ending }, i) =>
            JSON.stringify([parts[i], ending, edges.map(({ to, ...label }) => [label, parts[to]])]),
          );
          const all = [...new Set(keys)];
          parts = keys.map((key) => all.indexOf(key));
          if (all.length === count) break;
          count = all.length;
        }
        expect(new Set(parts).size).toBe(nodes.length);
        const met = new Set([0]);
        for (const node of met) for (const edge of nodes[node]!.edges) met.add(edge.to);
        expect(met.size).toBe(nodes.length);
      }),
    );
  });
});

describe('packing a graph', () => {
  it('gives the same graph back, through JSON', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        const graph = reduceGraph(raw);
        expect(unpackGraph(JSON.parse(JSON.stringify(packGraph(graph))))).toEqual(graph);
      }),
    );
    expect(unpackGraph(packGraph(IDLE_LOOP)).nodes).toEqual(IDLE_LOOP.nodes);
  });

  it('refuses what is damaged, whatever is damaged, and says so', () => {
    const packed = packGraph(TWO_SCENES);
    const damages: unknown[] = [
      null,
      'graph',
      {},
      { ...packed, format: 2 },
      { ...packed, shape: undefined },
      { ...packed, complete: 'yes' },
      { ...packed, outcomes: ['good', 7] },
      { ...packed, kinds: 'none' },
      { ...packed, kinds: [...packed.kinds, 0] },
      { ...packed, kinds: packed.kinds.map((kind) => (typeof kind === 'number' ? 9 : kind)) },
      { ...packed, kinds: packed.kinds.map((kind) => (typeof kind === 'number' ? kind : [[0, 5]])) },
      { ...packed, kinds: packed.kinds.map((kind) => (typeof kind === 'number' ? kind : [[0, 0, 99]])) },
      { ...packed, sizes: packed.sizes.map((size) => size + 1) },
      { ...packed, sizes: ['1'] },
      { ...packed, start: 99 },
      { ...packed, steps: packed.steps.slice(1) },
      { ...packed, steps: [...packed.steps, 1] },
      { ...packed, steps: packed.steps.map((step) => step + 50) },
      { ...packed, steps: packed.steps.map(() => 0.5) },
    ];
    for (const damage of damages) {
      expect(() => unpackGraph(damage), JSON.stringify(damage)).toThrow(/^The stored decision graph is damaged: .+\.$/);
    }
  });
});
