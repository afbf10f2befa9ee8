// Orders the steps of a flow for analysis, and turns its edges round.

/** All steps, each after those that it leads to, but for loops: so that one or two passes of a backward analysis are enough mostly. */
export function successorsFirst(next: readonly (readonly number[])[]): Int32Array {
  const order = new Int32Array(next.length);
  const met = new Uint8Array(next.length);
  let count = 0;
  for (let root = 0; root < next.length; root++) {
    if (met[root]) continue;
    met[root] = 1;
    const work = [{ at: root, edge: 0 }];
    for (let top = work[0]; top; top = work[work.length - 1]) {
      const following = (next[top.at] as readonly number[])[top.edge++];
      if (following === undefined) {
        order[count++] = top.at;
        work.pop();
      } else if (!met[following]) {
        met[following] = 1;
        work.push({ at: following, edge: 0 });
      }
    }
  }
  return order;
}

/** For each step, those that lead to it. */
export function invert(next: readonly (readonly number[])[]): (number[] | undefined)[] {
  const before: (number[] | undefined)[] = new Array(next.length).fill(undefined);
  for (const [at, targets] of next.entries()) {
    for (const target of targets) {
      const list = before[target];
      if (list) list.push(at);
      else before[target] = [at];
    }
  }
  return before;
}
