// Where a report comes from: the server, for whoever holds the room's key on this device, or a file that was kept.
import { type FileTrouble, ForeignRoomFile } from '../core/room/foreign-room-file.ts';
import type { RoomReport } from '../core/room/report.ts';
import type { ReportFields } from '../core/room/report-fields.ts';
import { keepReportFields, readReportFields } from '../storage/report-fields.ts';
import { readRoomKeys } from '../storage/room-keys.ts';
import { ERASED_AT } from '../workshop/erased-at.ts';

export interface FetchedReport {
  report: RoomReport;
  /** When the server will erase the room, in milliseconds since 1970, where it says so. It is no part of the report. */
  erasedAt?: number;
}

export type ReportTrouble = 'no-room' | 'wrong-secret' | 'too-many-tries' | 'unreachable';
export type ReportFound = FetchedReport | { trouble: ReportTrouble };

const TROUBLES: Readonly<Record<number, ReportTrouble>> = {
  400: 'no-room',
  401: 'wrong-secret',
  403: 'wrong-secret',
  404: 'no-room',
  429: 'too-many-tries',
};

/** Asks the server for the report of a room as it stands. */
export async function fetchReport(code: string): Promise<ReportFound> {
  try {
    const response = await fetch(`./api/rooms/${encodeURIComponent(code)}/report`, {
      cache: 'no-store',
      headers: { authorization: `Bearer ${readRoomKeys(code).host ?? ''}` },
    });
    if (!response.ok) return { trouble: TROUBLES[response.status] ?? 'unreachable' };
    const erasedAt = Number(response.headers.get(ERASED_AT)) || undefined;
    return { report: (await response.json()) as RoomReport, erasedAt };
  } catch {
    return { trouble: 'unreachable' };
  }
}

/** A room of 600 people with names is a tenth of it. */
const LARGEST_FILE = 5_000_000;

/** Reads a kept file, or says why it is none. */
export async function readReportFile(file: File): Promise<{ report: RoomReport } | { trouble: FileTrouble }> {
  if (file.size > LARGEST_FILE) return { trouble: { kind: 'too-large' } };
  const { readRoomFile } = await import('../workshop/report-schema.ts');
  try {
    return { report: readRoomFile(await file.text()) };
  } catch (error) {
    if (error instanceof ForeignRoomFile) return { trouble: error.trouble };
    throw error;
  }
}

/** What this device has of the event around a room. */
export function reportFields(code: string): ReportFields {
  return readReportFields(code);
}

export function rememberFields(code: string, fields: ReportFields): void {
  keepReportFields(code, fields);
}
