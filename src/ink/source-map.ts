// Where compiled content stands in the source: file and line by path, from what the compiler remembers until the story is written as JSON.
import type { InkContainer, InkObject } from './inkjs-inside.ts';
import { isContainer } from './inkjs-inside.ts';

export interface SourcePlace {
  /** As INCLUDE spells it; undefined for the file that was compiled. */
  file?: string;
  /** 1 is the first line; 0 where nothing is known. */
  line: number;
}

/** Gives the place of a path in the compiled story: of a knot, a choice, any piece of content. */
export type SourceMap = (path: string) => SourcePlace;

/** For stories whose source is not there. */
export const NO_SOURCE: SourceMap = () => ({ line: 0 });

interface Remembered extends InkObject {
  ownDebugMetadata?: { startLineNumber: number; fileName: string | null } | null;
}

/** `root`: the main content of a story fresh from the compiler. */
export function sourceMap(root: InkContainer): SourceMap {
  return (path) => {
    const trail = trailOf(root, path);
    for (let { container, index } of trail.reverse()) {
      // What the compiler adds by itself has no line of its own: it belongs to what stands before it.
      for (; index >= 0; index--) {
        const found = placeOf(container.content[index]);
        if (found) return found;
      }
      const own = placeOf(container);
      if (own) return own;
    }
    return { line: 0 };
  };
}

/** The containers that a path passes, each with the index of the content that it goes on to; -1 for content that hangs on its name. */
function trailOf(root: InkContainer, path: string): { container: InkContainer; index: number }[] {
  const trail: { container: InkContainer; index: number }[] = [];
  let at: InkObject | undefined = root;
  for (const part of path.split('.')) {
    if (!isContainer(at)) break;
    const index = /^\d+$/.test(part) ? Number(part) : -1;
    trail.push({ container: at, index: Math.min(index, at.content.length - 1) });
    at = index >= 0 ? at.content[index] : at.namedContent.get(part);
  }
  if (isContainer(at)) trail.push({ container: at, index: -1 });
  return trail;
}

function placeOf(object: Remembered | undefined): SourcePlace | undefined {
  const own = object?.ownDebugMetadata;
  return own ? { file: own.fileName ?? undefined, line: own.startLineNumber } : undefined;
}
