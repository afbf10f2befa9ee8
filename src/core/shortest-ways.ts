// The shortest lists of choices to the nodes of a graph.
import type { Graph } from './graph.ts';

/** Ink indices from the start to a node, by its number; undefined where nothing leads. */
export function shortestWays(graph: Graph): (node: number) => number[] | undefined {
  const came = new Map<number, { from: number; choice: number }>([[0, { from: -1, choice: -1 }]]);
  for (const [from] of came) {
    for (const { to, choice } of graph.nodes[from]?.edges ?? []) if (!came.has(to)) came.set(to, { from, choice });
  }
  return (node) => {
    if (!came.has(node)) return undefined;
    const choices: number[] = [];
    for (let step = came.get(node)!; step.from >= 0; step = came.get(step.from)!) {
      // What chance decides before the first choice is no choice.
      if (step.choice >= 0) choices.push(step.choice);
    }
    return choices.reverse();
  };
}
