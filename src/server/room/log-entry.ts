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

export function rowOf(entry: LogEntry): Tables['event'] {
  const [room, seq, at, seat, command_id, kind, body] = valuesOf(entry);
  return { room, seq, at, seat, command_id, kind, body };
}

/** A row's values in the order of its columns: a statement that writes many rows takes them so. */
export function valuesOf({ room, seat, commandId, event: { seq, at, body } }: LogEntry) {
  return [room, seq, at, seat, commandId, body.kind, JSON.stringify(body)] as const;
}

export function entryOf({ room, seq, at, seat, command_id, body }: Tables['event']): LogEntry {
  const event = { seq: Number(seq), at: Number(at), body: JSON.parse(body) as EventBody };
  return { room, seat, commandId: command_id, event };
}
