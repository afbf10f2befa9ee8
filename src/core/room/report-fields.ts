// What only the facilitator knows of an event: its name, its place, its date, and what is concluded from it.

export const FIELD_NAMES = [
  'activity',
  'place',
  'date',
  'hours',
  'people',
  'facilitator',
  'findings',
  'recommendations',
] as const;

/** Texts as they were typed; empty where nothing was. Findings and recommendations: one a line; empty: the draft stands, a break: it was struck out. */
export type ReportFields = Record<(typeof FIELD_NAMES)[number], string>;

export const NO_FIELDS: ReportFields = {
  activity: '',
  place: '',
  date: '',
  hours: '',
  people: '',
  facilitator: '',
  findings: '',
  recommendations: '',
};

/** The most characters of one. */
export const LONGEST_FIELD = 4000;
