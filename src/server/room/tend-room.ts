// A room that has lines: sends its views, says who is there, and cuts the lines of those who lost their seat.
import type { Server } from 'socket.io';
import type { Role, RoomView } from '../../core/room/view.ts';
import type { ToPage, ToServer } from '../../workshop/messages.ts';
import type { Admitted } from './admit.ts';
import { startBroadcast } from './broadcast.ts';
import type { LiveRoom } from './live-room.ts';

export interface LineData {
  entry?: Admitted;
}
export type Lines = Server<ToServer, ToPage, Record<string, never>, LineData>;

/** A line's place in a room. */
export interface Place {
  /** What the line begins with: everything that the room sends it from now on changes this. */
  view(): RoomView;
  /** Whether its seat has other lines too. */
  isShared(): boolean;
  leave(): void;
}

export interface TendedRoom {
  readonly live: LiveRoom;
  /** A line has come in; it is to join its groups before anything else happens. */
  enter(entry: Admitted): Place;
  /** How many facilitators' lines there are. */
  facilitators(): number;
  lines(): number;
  /** Cuts every line and stops. */
  stop(): void;
}

/** How often the facilitator hears of phones that come and go, in milliseconds. */
const PRESENCE_PACE = 1000;

/** `alsoHere` counts those who need no line; `changed` is called when lines come and go. */
export function tendRoom(io: Lines, live: LiveRoom, alsoHere: () => number, changed: () => void): TendedRoom {
  const { adapter } = io.of('/');
  const nameOf = (role: Role) => lineGroup(live.code, role);
  const hasAny = (role: Role) => adapter.rooms.has(nameOf(role));
  /** Lines of each seat. */
  const seats = new Map<string, number>();
  const others = { facilitator: 0, projector: 0 };
  let timer: NodeJS.Timeout | undefined;

  const tellPresence = () => {
    timer = undefined;
    if (hasAny('facilitator')) io.to(nameOf('facilitator')).emit('presence', { here: seats.size + alsoHere() });
  };
  const changes = () => {
    timer ??= setTimeout(tellPresence, PRESENCE_PACE);
    changed();
  };
  const broadcast = startBroadcast(live, {
    hasAny,
    send: (role, change) => io.to(nameOf(role)).emit('view', change),
  });
  const unwatch = live.watch(({ body }) => {
    if (body.kind === 'remove') cut(io, lineGroup(live.code, body.seat));
    if (body.kind === 'joined') timer ??= setTimeout(tellPresence, PRESENCE_PACE);
  });

  return {
    live,
    enter(entry) {
      const step = (by: 1 | -1) => {
        if (entry.role !== 'participant') others[entry.role] += by;
        else {
          const lines = (seats.get(entry.seat) ?? 0) + by;
          if (lines > 0) seats.set(entry.seat, lines);
          else seats.delete(entry.seat);
        }
        changes();
      };
      step(1);
      return {
        view: () => broadcast.viewOf(entry.role),
        isShared: () => entry.role === 'participant' && (seats.get(entry.seat) ?? 0) > 1,
        leave: () => step(-1),
      };
    },
    facilitators: () => others.facilitator,
    lines: () => seats.size + others.facilitator + others.projector,
    stop() {
      clearTimeout(timer);
      unwatch();
      broadcast.stop();
      for (const role of ['facilitator', 'projector', 'participant'] as const) cut(io, nameOf(role));
    },
  };
}

/** Under what name lines of a role, or of a seat, are gathered. */
export function lineGroup(code: string, who: Role | string): string {
  return `${code}/${who}`;
}

/** Cut below the protocol, as by a bad network: pages then ask again by themselves, and hear why they may not come in. */
function cut(io: Lines, group: string): void {
  const { adapter, sockets } = io.of('/');
  for (const id of [...(adapter.rooms.get(group) ?? [])]) sockets.get(id)?.conn.close();
}
