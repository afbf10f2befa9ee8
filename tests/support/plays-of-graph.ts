// Plays drawn from a decision graph: at random, the best and the worst, and the best that still ends in a given way.
import { bestPlay, edgePoints, graphPoints, worstPlay } from '../../src/core/bounds.ts';
import { DIMENSIONS } from '../../src/core/dimension.ts';
import type { Graph } from '../../src/core/graph.ts';
import type { Rubric } from '../../src/core/rubric.ts';

/** A random complete play; `next` gives numbers from 0 to below 1. */
export function randomPlay(graph: Graph, next: () => number): number[] {
  const choices: number[] = [];
  for (let node = graph.nodes[0]; node && node.edges.length > 0; ) {
    const edge = node.edges[Math.floor(next() * node.edges.length)];
    if (!edge) break;
    choices.push(edge.choice);
    node = graph.nodes[edge.to];
  }
  return choices;
}

/** The plays with the most and the least points in each dimension. */
export function extremePlays(graph: Graph, rubric: Rubric): number[][] {
  const points = graphPoints(graph, rubric);
  return DIMENSIONS.flatMap((dimension) => [
    bestPlay(graph, points, dimension),
    worstPlay(graph, points, dimension),
  ]).map((play) => [...(play ?? [])]);
}

/** The play with the most points over all dimensions among those that end in `outcome`. Acyclic graphs only. */
export function bestPlayTo(graph: Graph, rubric: Rubric, outcome: string): number[] {
  const points = graphPoints(graph, rubric);
  const wanted = graph.outcomes.indexOf(outcome);
  const best = new Map<number, { worth: number; choices: number[] } | undefined>();
  const from = (at: number): { worth: number; choices: number[] } | undefined => {
    if (best.has(at)) return best.get(at);
    const node = graph.nodes[at];
    let found: { worth: number; choices: number[] } | undefined;
    if (node?.ending === wanted) found = { worth: 0, choices: [] };
    for (const edge of node?.edges ?? []) {
      const after = from(edge.to);
      if (!after) continue;
      const worth = after.worth + DIMENSIONS.reduce((sum, _, k) => sum + edgePoints(edge, points, k), 0);
      if (!found || worth > found.worth) found = { worth, choices: [edge.choice, ...after.choices] };
    }
    best.set(at, found);
    return found;
  };
  const play = from(0);
  if (!play) throw new Error(`No play ends in ${outcome}.`);
  return play.choices;
}

/** A repeatable source of numbers from 0 to below 1 (mulberry32, public domain). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
