// The form of a room's file, checked when it is opened again: a file from somewhere else is refused with the place where it differs.
import * as v from 'valibot';
import { LOCALES } from '../core/locale.ts';
import { type FileExpected, type FileTrouble, ForeignRoomFile } from '../core/room/foreign-room-file.ts';
import { plainText } from '../core/room/plain-text.ts';
import type { RoomReport } from '../core/room/report.ts';
import { FIELD_NAMES, LONGEST_FIELD } from '../core/room/report-fields.ts';
import { RANGES } from '../core/room/score-spread.ts';
import { MODES, PLANS } from '../core/room/setup.ts';
import { WITHHELD } from '../core/room/withhold.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const id = v.pipe(v.string(), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(LONGEST_FIELD), v.transform(plainText));
const lines = v.pipe(
  v.string(),
  v.maxLength(LONGEST_FIELD),
  v.transform((written) => written.split('\n').map(plainText).join('\n')),
);
const text = v.object({ id: v.optional(line), en: v.optional(line) });
const withheld = v.object({ withheld: v.picklist(WITHHELD) });

/** Which of the two is meant is seen before it is checked, so that a refusal can name the very place. */
const breakdownOf = <S extends v.GenericSchema>(value: S) => {
  const told = v.object({ people: count, value });
  return v.lazy((input) => (typeof input === 'object' && input && 'withheld' in input ? withheld : told));
};

const decision = v.object({
  number: count,
  scene: id,
  key: v.boolean(),
  before: v.optional(v.object({ speaker: v.optional(text), text })),
  options: v.array(v.object({ index: count, text, behaviours: v.array(id) })),
  usual: count,
});

const reportSchema = v.object({
  lakon: v.literal('room'),
  version: v.literal(1),
  code: id,
  setup: v.object({
    scenario: id,
    shape: id,
    locale: v.picklist(LOCALES),
    mode: v.picklist(MODES),
    named: v.boolean(),
    votes: v.picklist(['key', 'all']),
    from: id,
    until: id,
    plan: v.picklist(PLANS),
    seed: v.number(),
    rehearsal: v.boolean(),
  }),
  people: count,
  choices: v.array(count),
  outcome: v.optional(id),
  decisions: v.array(
    v.object({
      decision,
      split: breakdownOf(v.array(v.object({ option: count, count }))),
      division: v.number(),
      taken: v.optional(count),
      again: v.boolean(),
      reasons: v.array(line),
    }),
  ),
  scores: v.optional(
    v.array(breakdownOf(v.object({ median: share, counts: v.pipe(v.array(count), v.length(RANGES.length)) }))),
  ),
  sentences: v.array(v.object({ text: line, decision: v.optional(count) })),
  words: v.array(v.array(v.object({ text: line, count }))),
  reactions: breakdownOf(v.pipe(v.array(v.pipe(v.array(count), v.length(5))), v.length(3))),
  rows: v.optional(
    v.array(
      v.object({
        name: line,
        number: v.optional(line),
        choices: v.record(v.string(), count),
        scores: v.optional(v.array(v.nullable(share))),
      }),
    ),
  ),
  fields: v.optional(v.partial(v.object(Object.fromEntries(FIELD_NAMES.map((name) => [name, lines]))))),
});

/** Reads a room's file. Throws ForeignRoomFile on anything else. */
export function readRoomFile(written: string): RoomReport {
  let raw: unknown;
  try {
    raw = JSON.parse(written);
  } catch {
    throw new ForeignRoomFile({ kind: 'no-json' });
  }
  const read = v.safeParse(reportSchema, raw);
  if (read.success) return read.output as RoomReport;
  throw new ForeignRoomFile(troubleOf(raw, read.issues[0]));
}

function troubleOf(raw: unknown, issue: v.BaseIssue<unknown>): FileTrouble {
  const top = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  if (top.lakon !== 'room') return { kind: 'other' };
  if (typeof top.version === 'number' && top.version > 1) return { kind: 'newer' };
  const expected = issue.received === 'undefined' ? 'something' : (EXPECTED[issue.type] ?? 'something');
  const options = expected === 'one-of' && issue.expected ? { options: issue.expected } : {};
  return { kind: 'damaged', where: v.getDotPath(issue) ?? '', expected, ...options };
}

/** By the library's names of its checks. */
const EXPECTED: Readonly<Record<string, FileExpected>> = {
  string: 'text',
  max_length: 'shorter',
  number: 'number',
  integer: 'number',
  min_value: 'number',
  max_value: 'number',
  boolean: 'yes-no',
  array: 'list',
  length: 'list',
  object: 'group',
  record: 'group',
  picklist: 'one-of',
  literal: 'one-of',
};
