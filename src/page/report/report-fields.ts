// What only the facilitator knows of an event: name, place, date. Kept on this device for the next report.

export interface ReportFields {
  activity: string;
  place: string;
  date: string;
  hours: string;
  facilitator: string;
}

export const FIELD_NAMES = [
  'activity',
  'place',
  'date',
  'hours',
  'facilitator',
] as const satisfies (keyof ReportFields)[];

const EMPTY: ReportFields = { activity: '', place: '', date: '', hours: '', facilitator: '' };
const PLACE = 'lakon-report-fields';

export function readReportFields(): ReportFields {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Record<string, unknown>;
    const read = FIELD_NAMES.map((name) => [name, typeof kept[name] === 'string' ? kept[name] : '']);
    return { ...EMPTY, ...Object.fromEntries(read) };
  } catch {
    return EMPTY;
  }
}

export function keepReportFields(fields: ReportFields): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(fields));
  } catch {
    // They stay as long as the page.
  }
}
