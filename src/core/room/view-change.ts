// How a view is told to somebody who has an earlier one: by what is no longer as it was, so that a hall of phones need not be sent a
// question with all its answers in every language each time that somebody has voted on it. A JSON merge patch (RFC 7396).
import type { RoomView } from './view.ts';

/** Parts within parts as they are now; null for one that is gone. A list that has changed comes whole. */
export type ViewChange = { readonly seq: number; readonly [part: string]: unknown };

type Parts = Readonly<Record<string, unknown>>;

/** What makes `now` of `known`. Lists are compared as they are written over the wire. */
export function changeOf(known: RoomView, now: RoomView): ViewChange {
  return { ...(patchOf({ ...known }, { ...now }) ?? {}), seq: now.seq };
}

/** `known` has to be the view that the change was made from. */
export function withChange(known: RoomView, change: ViewChange): RoomView {
  return patched({ ...known }, change) as unknown as RoomView;
}

function patchOf(known: Parts, now: Parts): Parts | undefined {
  const patch: Record<string, unknown> = {};
  for (const part of Object.keys({ ...known, ...now })) {
    const [before, after] = [known[part], now[part]];
    if (before === after) continue;
    if (isParts(before) && isParts(after)) {
      const within = patchOf(before, after);
      if (within) patch[part] = within;
    } else if (JSON.stringify(before) !== JSON.stringify(after)) patch[part] = after ?? null;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

function patched(known: Parts, patch: Parts): Parts {
  const parts: Record<string, unknown> = { ...known };
  for (const [part, change] of Object.entries(patch)) {
    const before = parts[part];
    if (change === null) delete parts[part];
    else parts[part] = isParts(change) && isParts(before) ? patched(before, change) : change;
  }
  return parts;
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
