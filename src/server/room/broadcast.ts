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

/**
 * While people vote, so many milliseconds lie between two messages that say how many have. What stands large before everybody keeps
 * up with them; a hall of phones need not.
 */
const PACE: Readonly<Record<Role, number>> = { facilitator: 100, projector: 100, participant: 400 };
const ROLES: readonly Role[] = ['facilitator', 'projector', 'participant'];

/** Follows the room's events; returns what ends that. Everything but votes and their like is told at once. */
export function startBroadcast(live: LiveRoom, send: RoleSender): () => void {
  const timers = new Map<Role, NodeJS.Timeout>();
  let soon: NodeJS.Immediate | undefined;
  const clear = () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
    clearImmediate(soon);
    soon = undefined;
  };
  const tellNumbers = (role: Role) => {
    timers.delete(role);
    if (!send.hasAny(role)) return;
    // The facilitator sees more of a vote than its numbers.
    if (role === 'facilitator') send.view(role, viewFor(live.room(), role));
    else send.counts(role, countsOf(live.room()));
  };
  const tellAll = () => {
    clear();
    for (const role of ROLES) if (send.hasAny(role)) send.view(role, viewFor(live.room(), role));
  };
  const unwatch = live.watch(({ body }, before) => {
    if (soon) return;
    if (isCounted(before, body.kind)) {
      for (const role of ROLES) if (!timers.has(role)) timers.set(role, setTimeout(tellNumbers, PACE[role], role));
      return;
    }
    // What was written together is told of together; the numbers are in it.
    clear();
    soon = setImmediate(tellAll);
  });
  return () => {
    unwatch();
    clear();
  };
}
