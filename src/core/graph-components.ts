// Strongly connected components of a decision graph: the loops that a play can go round in, and everything else one node at a time.

export interface Components {
  /** Nodes by component; what a component leads to comes before it. */
  list: readonly (readonly number[])[];
  /** Component of each node. */
  of: Int32Array;
  /** Whether a play can go round in the component. */
  loops: readonly boolean[];
}

/** As much of a graph as it takes. */
export interface Linked {
  nodes: readonly { edges: readonly { to: number }[] }[];
}

/** Tarjan's algorithm, with a list of work in the place of recursion. */
export function components(graph: Linked): Components {
  const { nodes } = graph;
  const of = new Int32Array(nodes.length).fill(-1);
  const index = new Int32Array(nodes.length).fill(-1);
  const low = new Int32Array(nodes.length);
  const list: number[][] = [];
  const stack: number[] = [];
  let counter = 0;
  for (let root = 0; root < nodes.length; root++) {
    if (index[root] !== -1) continue;
    const work: { node: number; edge: number }[] = [{ node: root, edge: 0 }];
    while (work.length > 0) {
      const top = work[work.length - 1]!;
      const { node } = top;
      if (top.edge === 0) {
        index[node] = low[node] = counter++;
        stack.push(node);
      }
      const edge = nodes[node]!.edges[top.edge++];
      if (edge) {
        if (index[edge.to] === -1) work.push({ node: edge.to, edge: 0 });
        else if (of[edge.to] === -1) low[node] = Math.min(low[node]!, index[edge.to]!);
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
      if (low[node] !== index[node]) continue;
      const members: number[] = [];
      do {
        const member = stack.pop() as number;
        of[member] = list.length;
        members.push(member);
      } while (members[members.length - 1] !== node);
      list.push(members);
    }
  }
  const loops = list.map((members) =>
    members.some((node) => nodes[node]!.edges.some((edge) => of[edge.to] === of[node])),
  );
  return { list, of, loops };
}
