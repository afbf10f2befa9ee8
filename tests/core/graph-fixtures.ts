// Small decision graphs for tests, written by hand.
import type { Triple } from '../../src/core/dimension.ts';
import type { Graph, GraphEdge, GraphNode } from '../../src/core/graph.ts';

export const end = (ending: number): GraphNode => ({ edges: [], ending });

export const decision = (...edges: GraphEdge[]): GraphNode => ({ edges, ending: -1 });

export const option = (choice: number, to: number, scene = 0, ...shows: number[]): GraphEdge => ({
  choice,
  to,
  scene,
  shows,
});

export function graphOf(...nodes: GraphNode[]): Graph {
  return {
    shape: 'abc',
    complete: true,
    scenes: ['one', 'two'],
    outcomes: ['good', 'bad', 'cold'],
    behaviours: ['warm', 'cold', 'clear', 'useful'],
    nodes,
  };
}

/** Points of the behaviours above. */
export const POINTS: readonly Triple[] = [
  [2, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, 0, 2],
];

/** Two scenes; the second can be skipped by a short way out. */
export const TWO_SCENES = graphOf(
  decision(option(0, 1, 0, 0), option(1, 3, 0, 1), option(2, 1, 0, 1, 2)),
  decision(option(0, 2, 1, 0, 3), option(2, 3, 1, 1)),
  end(0),
  end(1),
);

/** A loop that earns nothing (0 and 1), with a way out on either side. */
export const IDLE_LOOP = graphOf(
  decision(option(0, 1), option(1, 2, 0, 0)),
  decision(option(0, 0), option(1, 3, 1, 2)),
  end(0),
  end(1),
);

/** A loop that gives empathy on the way there and takes it on the way back. */
export const LEVEL_LOOP = graphOf(
  decision(option(0, 1, 0, 0), option(1, 2)),
  decision(option(0, 0, 0, 1, 1), option(1, 2)),
  end(0),
);

/** A loop that gives empathy every time round; communication it leaves alone. */
export const RICH_LOOP = graphOf(decision(option(0, 0, 0, 0), option(1, 1, 0, 2), option(2, 2)), end(0), end(1));

/** A die decides after the first option: 2 in 6 lead to a good end with a warm answer on the way, the others to a cold one. */
export const DICE = graphOf(
  decision({ ...option(0, 1, 0, 0), chance: 1 / 3 }, { ...option(0, 2, 0, 0), chance: 2 / 3 }, option(1, 3, 0, 2)),
  decision(option(0, 3, 1, 0)),
  decision(option(0, 4, 1, 1)),
  end(0),
  end(2),
);
