// Splits nodes that lead into cycles until those still together have equal futures. Each round looks again only at nodes before those that
// were moved, and the largest part of a class never moves (Hopcroft): a chain of n classes costs n small rounds, not n looks at everything.
import { getOrAdd } from './get-or-add.ts';

export interface Refinement {
  /** The nodes to be split; they begin as one class. */
  nodes: readonly number[];
  /** Per node of the graph; those of `nodes` are written. */
  classes: Int32Array;
  /** The first class that no other node has. */
  firstClass: number;
  /** The number of what a node's future looks like, given the classes of what follows it: from 0. */
  signature(node: number): number;
  /** The nodes of `nodes` that have an edge to this one. */
  before(node: number): Iterable<number>;
}

interface Part {
  signature: number;
  nodes: Set<number>;
}

/** Writes the coarsest classes in which equal signatures and equal classes are the same. */
export function refineClasses({ nodes, classes, firstClass, signature, before }: Refinement): void {
  for (const node of nodes) classes[node] = firstClass;
  // `signature` is that of all members that need no new look.
  const parts: Part[] = [{ signature: -1, nodes: new Set(nodes) }];
  for (let looked = new Set(nodes); looked.size > 0; ) {
    const found = new Map<number, Map<number, number[]>>();
    for (const node of looked) {
      const bySignature = getOrAdd(found, classes[node] as number, () => new Map<number, number[]>());
      getOrAdd(bySignature, signature(node), () => []).push(node);
    }
    const moved: number[] = [];
    for (const [own, bySignature] of found) {
      for (const part of split(parts, own - firstClass, bySignature)) {
        parts.push(part);
        moved.push(parts.length - 1);
      }
    }
    looked = new Set();
    for (const at of moved) {
      for (const node of parts[at]?.nodes ?? []) {
        classes[node] = firstClass + at;
        for (const earlier of before(node)) looked.add(earlier);
      }
    }
  }
}

/** Takes apart what is no longer alike; the largest part stays where it was, the others are returned. */
function split(parts: Part[], at: number, bySignature: ReadonlyMap<number, number[]>): Part[] {
  const whole = parts[at] as Part;
  const groups = [...bySignature].map(([signature, nodes]) => ({ signature, nodes: new Set(nodes) }));
  const looked = groups.reduce((sum, { nodes }) => sum + nodes.size, 0);
  const alike = looked < whole.nodes.size ? bySignature.get(whole.signature) : undefined;
  const leaving =
    looked < whole.nodes.size && alike ? groups.filter((one) => one.signature !== whole.signature) : groups;
  for (const { nodes } of leaving) for (const node of nodes) whole.nodes.delete(node);
  const all = whole.nodes.size > 0 ? [whole, ...leaving] : leaving;
  const largest = all.reduce((most, one) => (one.nodes.size > most.nodes.size ? one : most));
  parts[at] = largest;
  return all.filter((one) => one !== largest);
}
