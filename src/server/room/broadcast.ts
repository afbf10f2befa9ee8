// Tells everybody in a room how it stands: one projection and one message a role, however many are in it.
import { type Counts, countsOf, isCounted } from '../../core/room/counts.ts';
import { type Role, type RoomView, viewFor } from '../../core/room/view.ts';
import type { LiveRoom } from './live-room.ts';

/** Sends to all who are there in a role, and need do nothing where nobody is. */
export interface RoleSender {
  hasAny(role: Role): boolean;
  view(role: Role, view: RoomView): void;
  counts(role: Role, counts: Counts): void;
}

/** While people vote, everybody hears of it ten times a second at most, in milliseconds. */
const PACE = 100;

/** Follows the room's events; returns what ends that. Everything but votes and their like is told at once. */
export function startBroadcast(live: LiveRoom, send: RoleSender): () => void {
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  const clear = () => {
    clearTimeout(timer);
    clearImmediate(soon);
    timer = undefined;
    soon = undefined;
  };
  const tell = (isWhole: boolean) => {
    clear();
    const room = live.room();
    if (send.hasAny('facilitator')) send.view('facilitator', viewFor(room, 'facilitator'));
    for (const role of ['projector', 'participant'] as const) {
      if (!send.hasAny(role)) continue;
      if (isWhole) send.view(role, viewFor(room, role));
      else send.counts(role, countsOf(room));
    }
  };
  const unwatch = live.watch(({ body }, before) => {
    if (soon) return;
    if (isCounted(before, body.kind)) {
      timer ??= setTimeout(tell, PACE, false);
      return;
    }
    // What was written together is told of together; the numbers are in it.
    clear();
    soon = setImmediate(tell, true);
  });
  return () => {
    unwatch();
    clear();
  };
}
