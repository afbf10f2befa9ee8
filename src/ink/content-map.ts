// Numbers the content of a compiled story: containers, and within them every place where the engine's pointer can stand.
import { getOrAdd } from '../core/get-or-add.ts';
import { type InkContainer, type InkObject, type InkPath, type InkStory, isContainer } from './inkjs-inside.ts';

export interface ContentMap {
  containers: readonly InkContainer[];
  /** Index of a container in `containers`. */
  indexOf(container: InkContainer): number;
  /** Number of places; each container has one per piece of content and one for its end. */
  places: number;
  /** The place of (container, index); an index beyond the content is the container's end. */
  placeOf(container: InkContainer, index: number): number;
  /** The places of a container and of all content in it, from the first up to but without the second. */
  extentOf(container: InkContainer): readonly [number, number];
  /** The place where content goes on after (container, index), or -1 where nothing follows (a return, or out of content). */
  after(container: InkContainer, index: number): number;
  /** The knot that a container is in; '' outside knots. */
  knotOf(container: InkContainer): string;
  /** Where a path leads, or undefined if it leads nowhere. */
  resolve(path: InkPath): { container: InkContainer; index: number } | undefined;
}

export function mapContent(story: InkStory): ContentMap {
  const root = story.mainContentContainer;
  const containers: InkContainer[] = [];
  const numbers = new Map<InkContainer, number>();
  const first: number[] = [];
  const knots: string[] = [];
  const depths: number[] = [];
  let places = 0;

  // A list of work rather than recursion: a story may nest deeper than the stack.
  const work = [{ container: root as InkContainer, knot: '', depth: 0 }];
  for (let item = work.pop(); item; item = work.pop()) {
    const { container, knot, depth } = item;
    numbers.set(container, containers.length);
    containers.push(container);
    first.push(places);
    knots.push(knot);
    depths.push(depth);
    places += container.content.length + 1;
    const children = new Set<InkObject>(container.content);
    for (const child of container.namedContent.values()) children.add(child);
    for (const child of children) {
      if (!isContainer(child)) continue;
      const named = container === root && root.namedContent.get(child.name ?? '') === child;
      work.push({
        container: child,
        knot: named && child.name !== 'global decl' ? (child.name ?? '') : knot,
        depth: depth + 1,
      });
    }
  }

  // Whatever is in a container is numbered right after it, before anything else: its places stand in one row.
  const ends = containers.map(() => places);
  const open: number[] = [];
  for (const [i, depth] of depths.entries()) {
    while (open.length > 0 && depth <= (depths[open[open.length - 1] as number] as number)) {
      ends[open.pop() as number] = first[i] as number;
    }
    open.push(i);
  }

  const indexOf = (container: InkContainer) => {
    const found = numbers.get(container);
    if (found === undefined) throw new Error(`Not content of this story: ${container.path}`);
    return found;
  };
  const placeOf = (container: InkContainer, index: number) =>
    (first[indexOf(container)] as number) + Math.min(Math.max(index, 0), container.content.length);
  const positions = new Map<InkContainer, number>();
  const positionIn = (parent: InkContainer, child: InkContainer) =>
    getOrAdd(positions, child, () => parent.content.indexOf(child));
  const after = (container: InkContainer, index: number): number => {
    let at = container;
    let next = index + 1;
    while (next >= at.content.length) {
      const parent = at.parent;
      const position = parent ? positionIn(parent, at) : -1;
      if (!parent || position < 0) return -1;
      at = parent;
      next = position + 1;
    }
    return placeOf(at, next);
  };

  return {
    containers,
    indexOf,
    places,
    placeOf,
    extentOf: (container) => [first[indexOf(container)] as number, ends[indexOf(container)] as number],
    after,
    knotOf: (container) => knots[indexOf(container)] as string,
    resolve(path) {
      const { obj, approximate } = root.ContentAtPath(path);
      if (!obj || approximate) return undefined;
      if (isContainer(obj)) return { container: obj, index: 0 };
      return obj.parent ? { container: obj.parent, index: obj.parent.content.indexOf(obj) } : undefined;
    },
  };
}
