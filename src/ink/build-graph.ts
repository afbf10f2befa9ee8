// The decision graph of a scenario, for the build: every play explored, merged to the smallest graph. Slow (seconds): its caller keeps it.
import { type Graph, hasChance } from '../core/graph.ts';
import { reduceGraph } from '../core/reduce-graph.ts';
import { type Exploration, type ExploreOptions, explore } from './explore.ts';

/** Thrown when a story cannot have a decision graph: not all of its plays could be explored, or one of them breaks. */
export class UnsoundPlays extends Error {
  override readonly name = 'UnsoundPlays';
}

/** Explores and reduces. Throws UnsoundPlays with the list of choices that shows what is wrong. */
export function buildGraph(inkJson: string, shape: string, options: ExploreOptions = {}): Graph {
  const found = explore(inkJson, options);
  const problem = found.problems[0];
  if (problem) {
    const where = problem.knot ? ` in "${problem.knot}"` : '';
    throw new UnsoundPlays(
      `${problem.kind}${where}: ${problem.message} It shows with choices ${list(problem.witness)}.`,
    );
  }
  if (found.verdict === 'BOUNDED') throw new UnsoundPlays(boundedMessage(found));
  const graph = reduceGraph({ ...found.graph, shape });
  if (hasChance(graph)) throw new UnsoundPlays(CHANCE);
  return graph;
}

const CHANCE = 'RANDOM or a shuffle decides what choices lead to: its plays cannot be told by their choices.';

function boundedMessage({ boundedBy, states }: Exploration): string {
  if (boundedBy === 'random') return CHANCE;
  return `Not all plays could be explored: stopped after ${states} states.`;
}

const list = (choices: readonly number[]) => (choices.length > 0 ? choices.join(',') : '(none)');
