// What a facilitator filled in about an event, on this device: for the same room again, and the lasting part of it for the next one.
import { FIELD_NAMES, NO_FIELDS, type ReportFields } from '../core/room/report-fields.ts';

/** Begins as the keys of rooms do, so that it is erased with them. No room has such a code. */
const PLACE = 'lakon-room-report';
/** What is true of one room alone. */
const OF_ONE_ROOM = ['date', 'people', 'findings', 'recommendations'] as const satisfies (keyof ReportFields)[];

/** What is kept for the room with this code. */
export function readReportFields(code: string): ReportFields {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Record<string, unknown>;
    const read = FIELD_NAMES.map((name) => [name, typeof kept[name] === 'string' ? kept[name] : '']);
    const fields: ReportFields = { ...NO_FIELDS, ...Object.fromEntries(read) };
    if (kept.code !== code) for (const name of OF_ONE_ROOM) fields[name] = '';
    return fields;
  } catch {
    return NO_FIELDS;
  }
}

export function keepReportFields(code: string, fields: ReportFields): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ code, ...fields }));
  } catch {
    // They stay as long as the page.
  }
}
