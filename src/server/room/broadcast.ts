// Tells everybody in a room how it stands: one projection and one message a role, however many are in it.
import { isCounted } from '../../core/room/counted.ts';
import { type Role, type RoomView, viewFor } from '../../core/room/view.ts';
import { changeOf, type ViewChange } from '../../core/room/view-change.ts';
import type { LiveRoom } from './live-room.ts';

/** Sends to all who are there in a role. */
export interface RoleSender {
  hasAny(role: Role): boolean;
  send(role: Role, change: ViewChange): void;
}

export interface Broadcast {
  /** The view that all in the role have by now, and to which the next change belongs: a newcomer begins with it. */
  viewOf(role: Role): RoomView;
  stop(): void;
}

/**
 * While people vote, so many milliseconds lie between two messages that say how many have. What stands large before everybody keeps
 * up with them; a hall of phones need not.
 */
const PACE: Readonly<Record<Role, number>> = { facilitator: 100, projector: 100, participant: 400 };
const ROLES: readonly Role[] = ['facilitator', 'projector', 'participant'];

/** Follows the room's events. Everything but votes and their like is told at once. */
export function startBroadcast(live: LiveRoom, to: RoleSender): Broadcast {
  const told = new Map<Role, RoomView>();
  const timers = new Map<Role, NodeJS.Timeout>();
  let soon: NodeJS.Immediate | undefined;
  const clear = () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
    clearImmediate(soon);
    soon = undefined;
  };
  const knownTo = (role: Role) => (to.hasAny(role) ? told.get(role) : undefined);
  const tell = (role: Role) => {
    timers.delete(role);
    const known = knownTo(role);
    if (!known) return;
    const view = viewFor(live.room(), role);
    told.set(role, view);
    to.send(role, changeOf(known, view));
  };
  const tellAll = () => {
    clear();
    for (const role of ROLES) tell(role);
  };
  const unwatch = live.watch(({ body }, before) => {
    if (soon) return;
    if (isCounted(before, body.kind)) {
      for (const role of ROLES) if (!timers.has(role)) timers.set(role, setTimeout(tell, PACE[role], role));
      return;
    }
    // What was written together is told of together; the numbers are in it.
    clear();
    soon = setImmediate(tellAll);
  });
  return {
    viewOf(role) {
      const view = knownTo(role) ?? viewFor(live.room(), role);
      told.set(role, view);
      return view;
    },
    stop() {
      unwatch();
      clear();
    },
  };
}
