// The form of scenario.json and rubric.json, as a schema: what an editor completes, and what build, checker and page refuse.
import * as v from 'valibot';
import { DIMENSIONS } from '../core/dimension.ts';
import { LOCALES } from '../core/locale.ts';
import { VALUES } from '../core/rubric.ts';

/** What the forms below ask for, where a name of its kind does not say it. */
export const FORM_WORDS = [
  { id: 'id: huruf kecil, angka, dan tanda hubung', en: 'an id: small letters, digits and hyphens' },
  { id: 'poin adalah −2, −1, 1, atau 2', en: 'points are −2, −1, 1 or 2' },
] as const;
const [ID, POINTS] = FORM_WORDS;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, ID.en));
const words = v.pipe(v.string(), v.minLength(1));
const text = v.strictObject({ id: v.optional(words), en: v.optional(words) });
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(35));
const wording = v.strictObject({ name: words, looks: words, matters: words });

export const behaviourSchema = v.strictObject({
  id,
  dimension: v.picklist(DIMENSIONS),
  points: v.picklist([-2, -1, 1, 2], POINTS.en),
  source: words,
  value: v.optional(v.picklist(VALUES)),
  grave: v.optional(v.boolean()),
});

export const rubricSchema = v.strictObject({ behaviours: v.array(behaviourSchema) });
export const wordingsSchema = v.record(id, wording);

export const manifestSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  locales: v.pipe(v.array(v.picklist(LOCALES)), v.minLength(1)),
  title: text,
  summary: text,
  contentNote: text,
  module: id,
  order: v.optional(v.pipe(v.number(), v.minValue(1))),
  minutes: v.pipe(v.number(), v.minValue(1)),
  hours: v.pipe(v.number(), v.minValue(0)),
  goals: v.pipe(v.array(text), v.minLength(1)),
  player: v.strictObject({ cast: id, looks: v.pipe(v.array(id), v.minLength(1)) }),
  cast: v.pipe(v.array(v.strictObject({ id, name: text, shown: text, role: text, look: id })), v.minLength(1)),
  scenes: v.pipe(
    v.array(v.strictObject({ id, title: text, place: id, dress: v.optional(id), entry: v.array(index) })),
    v.minLength(1),
  ),
  music: v.optional(id),
  moods: v.array(
    v.strictObject({
      variable: v.pipe(v.string(), v.regex(/^\w+$/)),
      of: id,
      name: text,
      steps: v.pipe(v.array(text), v.minLength(2)),
      better: v.picklist(['low', 'high']),
    }),
  ),
  outcomes: v.pipe(v.array(v.strictObject({ id, title: text, text, grave: v.optional(v.boolean()) })), v.minLength(1)),
  behaviours: v.array(
    v.strictObject({
      ...behaviourSchema.entries,
      wording: v.strictObject({ id: v.optional(wording), en: v.optional(wording) }),
    }),
  ),
  notes: v.array(v.strictObject({ scene: id, text })),
  roles: v.array(v.strictObject({ cast: id, wants: text, fears: text, cannotSay: text, calms: text, enrages: text })),
});
