// Tells everybody in a room how it stands: one projection and one message a role, however many are in it.
import type { RoomEvent } from '../../core/room/event.ts';
import { type Role, type RoomView, viewFor } from '../../core/room/view.ts';
import type { LiveRoom } from './live-room.ts';

const ROLES: readonly Role[] = ['facilitator', 'projector', 'participant'];

/** While votes pour in, at most ten views a second. */
const PACE = 100;

/** What comes many times a second in a full hall; everything else is told at once. */
const PATIENT: ReadonlySet<RoomEvent['body']['kind']> = new Set(['joined', 'vote', 'word', 'progress', 'react']);

export interface Broadcast {
  stop(): void;
}

/** Sends views of a room as its events come. `send` is called for a role only where `hasAny` says that somebody is there. */
export function startBroadcast(
  live: LiveRoom,
  hasAny: (role: Role) => boolean,
  send: (role: Role, view: RoomView) => void,
): Broadcast {
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const clear = () => {
    clearTimeout(timer);
    clearImmediate(soon);
    timer = undefined;
    soon = undefined;
  };
  const tell = () => {
    clear();
    last = performance.now();
    for (const role of ROLES) if (hasAny(role)) send(role, viewFor(live.room(), role));
  };
  const unwatch = live.watch(({ body }) => {
    if (soon) return;
    const wait = PATIENT.has(body.kind) ? last + PACE - performance.now() : 0;
    // What was written together is told of together.
    if (wait <= 0) soon = setImmediate(tell);
    else timer ??= setTimeout(tell, wait);
  });
  return {
    stop() {
      unwatch();
      clear();
    },
  };
}
