// The form of a room's file, checked when it is opened again: a file from somewhere else is refused with the place where it differs.
import * as v from 'valibot';
import { LOCALES } from '../core/locale.ts';
import type { RoomReport } from '../core/room/report.ts';
import { MODES, PLANS } from '../core/room/setup.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.object({ id: v.optional(v.string()), en: v.optional(v.string()) });
const score = v.nullable(v.number());
const withheld = v.object({ withheld: v.literal(true) });
const breakdownOf = <S extends v.GenericSchema>(value: S) => v.union([withheld, v.object({ people: count, value })]);

const decision = v.object({
  number: count,
  scene: v.string(),
  key: v.boolean(),
  before: v.optional(v.object({ speaker: v.optional(text), text })),
  options: v.array(v.object({ index: count, text, behaviours: v.array(v.string()) })),
  usual: count,
});

const reportSchema = v.object({
  lakon: v.literal('room'),
  version: v.literal(1),
  code: v.string(),
  setup: v.object({
    scenario: v.string(),
    shape: v.string(),
    locale: v.picklist(LOCALES),
    mode: v.picklist(MODES),
    named: v.boolean(),
    votes: v.picklist(['key', 'all']),
    from: v.string(),
    until: v.string(),
    plan: v.picklist(PLANS),
    seed: v.number(),
    rehearsal: v.boolean(),
  }),
  people: count,
  choices: v.array(count),
  outcome: v.optional(v.string()),
  decisions: v.array(
    v.object({
      decision,
      split: breakdownOf(v.array(v.object({ option: count, count }))),
      division: v.number(),
      taken: v.optional(count),
      again: v.boolean(),
      reasons: v.array(v.string()),
    }),
  ),
  scores: v.optional(v.array(breakdownOf(v.array(v.number())))),
  sentences: v.array(v.object({ text: v.string(), decision: v.optional(count) })),
  words: v.array(v.string()),
  reactions: breakdownOf(v.array(v.array(count))),
  rows: v.optional(
    v.array(
      v.object({
        name: v.string(),
        number: v.optional(v.string()),
        choices: v.record(v.string(), count),
        scores: v.optional(v.array(score)),
      }),
    ),
  ),
});

/** Thrown when a file is no room's file; the message says where it differs. */
export class ForeignRoomFile extends Error {
  override readonly name = 'ForeignRoomFile';
}

/** Reads a room's file. Throws ForeignRoomFile on anything else. */
export function readRoomFile(written: string): RoomReport {
  let raw: unknown;
  try {
    raw = JSON.parse(written);
  } catch {
    throw new ForeignRoomFile('It is no JSON.');
  }
  const read = v.safeParse(reportSchema, raw);
  if (read.success) return read.output as RoomReport;
  const [issue] = read.issues;
  throw new ForeignRoomFile(`${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
