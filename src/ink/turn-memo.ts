// Remembers what a choice did, as a tree of the slots that the turn read: the same values read means the same turn, whatever else the
// state holds. Most transitions of an exploration are answered here without running the story.

export type Memo<Leaf> = { slot: number; ways: Map<number, Memo<Leaf>> } | { leaf: Leaf };

/** The remembered turn for these values, or undefined if it has not been run. `get` gives the value of a slot in the state. */
export function recall<Leaf>(memo: Memo<Leaf> | undefined, get: (slot: number) => number): Leaf | undefined {
  let at = memo;
  while (at && !('leaf' in at)) at = at.ways.get(get(at.slot));
  return at?.leaf;
}

/** Adds a turn under the values that it read, in the order in which it read them. Returns the tree. */
export function remember<Leaf>(
  memo: Memo<Leaf> | undefined,
  reads: readonly (readonly [slot: number, value: number])[],
  leaf: Leaf,
): Memo<Leaf> {
  if (reads.length === 0) {
    if (memo) throw new Error('Two turns with the same reads: the story did not do the same twice.');
    return { leaf };
  }
  const root: Memo<Leaf> = memo ?? { slot: reads[0]![0], ways: new Map() };
  let at = root;
  for (const [i, [slot, value]] of reads.entries()) {
    // What is read next depends on nothing but what was read before.
    if ('leaf' in at || at.slot !== slot) throw new Error('The story read different things after the same reads.');
    const following = reads[i + 1];
    let next = at.ways.get(value);
    if (!next) {
      next = following ? { slot: following[0], ways: new Map() } : { leaf };
      at.ways.set(value, next);
    }
    at = next;
  }
  return root;
}
