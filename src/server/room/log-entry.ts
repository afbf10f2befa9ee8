// One entry of a room's log, and the row of the database that it is.
import type { EventBody, RoomEvent } from '../../core/room/event.ts';
import type { Tables } from './schema.ts';

/** An event with the command that it came of. */
export interface LogEntry {
  room: string;
  /** A seat's id, or `facilitator`. */
  seat: string;
  commandId: string;
  event: RoomEvent;
}

/** The columns always in this order: a statement that writes many rows has its values in it too. */
export function rowOf({ room, seat, commandId, event: { seq, at, body } }: LogEntry): Tables['event'] {
  return { room, seq, at, seat, command_id: commandId, kind: body.kind, body: JSON.stringify(body) };
}

export function entryOf({ room, seq, at, seat, command_id, body }: Tables['event']): LogEntry {
  const event = { seq: Number(seq), at: Number(at), body: JSON.parse(body) as EventBody };
  return { room, seat, commandId: command_id, event };
}
