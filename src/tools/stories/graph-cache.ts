// Keeps decision graphs under a folder, by the hash of the logic that they belong to: exploring a scenario takes seconds.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bounds, bounds, graphPoints } from '../../core/bounds.ts';
import { type PackedGraph, packGraph, unpackGraph } from '../../core/pack-graph.ts';
import type { Unexplored } from '../../ink/assemble.ts';
import { buildGraph } from '../../ink/build-graph.ts';

/** Written into the name of every kept graph: change it whenever exploring or packing changes what a graph holds. */
const VERSION = 2;

/** The scenario's graph and its bounds, from the cache or explored now. Throws UnsoundPlays. */
export function graphOf(scenario: Unexplored, cache: string): { graph: PackedGraph; bounds: Bounds } {
  const file = join(cache, `${scenario.manifest.id}-${scenario.shape}-${VERSION}.json`);
  const kept = readKept(file, scenario.shape);
  const graph = kept ? unpackGraph(kept) : buildGraph(scenario.ink, scenario.shape);
  const packed = kept ?? packGraph(graph);
  if (!kept) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, JSON.stringify(packed));
  }
  return { graph: packed, bounds: bounds(graph, graphPoints(graph, scenario.rubric)) };
}

/** A kept graph, or undefined when there is none of this shape or it cannot be read: then it is explored again. */
function readKept(file: string, shape: string): PackedGraph | undefined {
  try {
    const packed = JSON.parse(readFileSync(file, 'utf8')) as PackedGraph;
    return unpackGraph(packed).shape === shape ? packed : undefined;
  } catch {
    return undefined;
  }
}
