// Where a report comes from: the server, for whoever holds the room's key on this device, or a file that was kept.
import type { RoomReport } from '../core/room/report.ts';
import { readRoomKeys } from '../storage/room-keys.ts';
import type { Closed } from '../workshop/messages.ts';

export type ReportFound = { report: RoomReport } | { closed: Closed } | { unreachable: true };

/** Asks the server for the report of a room as it stands. */
export async function fetchReport(code: string): Promise<ReportFound> {
  try {
    const response = await fetch(`./api/rooms/${encodeURIComponent(code)}/report`, {
      cache: 'no-store',
      headers: { authorization: `Bearer ${readRoomKeys(code).host ?? ''}` },
    });
    if (response.ok) return { report: (await response.json()) as RoomReport };
    if (response.status === 401 || response.status === 403) return { closed: 'wrong-secret' };
    if (response.status === 404) return { closed: 'no-room' };
    if (response.status === 429) return { closed: 'too-many-tries' };
    return { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}

/** Reads a kept file; undefined where it is no room's file. */
export async function readReportFile(file: File): Promise<RoomReport | undefined> {
  const { ForeignRoomFile, readRoomFile } = await import('../workshop/report-schema.ts');
  try {
    return readRoomFile(await file.text());
  } catch (error) {
    if (error instanceof ForeignRoomFile) return undefined;
    throw error;
  }
}
