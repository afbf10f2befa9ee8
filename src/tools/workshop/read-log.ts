// The log of a room as it lies on disk: read by itself, past the server, to see what was really kept.
import { join } from 'node:path';
import Database from 'libsql';

export interface LoggedCommand {
  seq: number;
  seat: string;
  commandId: string;
  kind: string;
  body: unknown;
}

/** All events of a room that a command led to. `data` is the server's LAKON_DATA. */
export function readLog(data: string, room: string): LoggedCommand[] {
  const database = new Database(join(data, 'rooms.db'), { readonly: true });
  try {
    const rows = database
      .prepare('select seq, seat, command_id, kind, body from event where room = ? order by seq')
      .all(room) as { seq: number; seat: string; command_id: string; kind: string; body: string }[];
    return rows.map(({ command_id, body, ...row }) => ({ ...row, commandId: command_id, body: JSON.parse(body) }));
  } finally {
    database.close();
  }
}
