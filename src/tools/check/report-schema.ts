// The form of `npm run check -- --json`, as a schema: what is promised to programs that read it. Shipped as stories/check-report.schema.json.
import * as v from 'valibot';
import { DIMENSIONS } from '../../core/dimension.ts';
import { LOCALES } from '../../core/locale.ts';
import { RULES } from '../../core/rule.ts';
import { NAIVE } from '../../core/story-report.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const witness = v.pipe(v.array(count), v.description('Ink indices from the start'));
const texts = v.pipe(v.array(text), v.description('the words of those choices'));
const seed = v.pipe(
  v.nullable(v.number()),
  v.description('where chance has a part: a seed under which the engine shows it'),
);
const chance = v.pipe(v.number(), v.minValue(0));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const perDimension = <S extends v.GenericSchema>(schema: S) => v.record(v.picklist(DIMENSIONS), v.nullable(schema));

const dimension = v.strictObject({
  min: v.pipe(v.number(), v.description('the least points of any complete play')),
  max: v.number(),
  mean: v.pipe(v.number(), v.description('mean points of the player who takes any open option with equal chance')),
  pass: v.pipe(chance, v.description('exact chance of that player to reach 60 of 100')),
  random: v.pipe(
    v.strictObject({
      min: score,
      mean: score,
      max: score,
      chances: v.array(v.strictObject({ score, chance })),
      unended: v.pipe(chance, v.description('chance of a play that had not ended where loops were no longer followed')),
    }),
    v.description('scores of that player'),
  ),
});

const finding = v.strictObject({
  rule: v.picklist(RULES),
  level: v.picklist(['error', 'warning']),
  file: text,
  line: v.pipe(count, v.description('0: the whole file')),
  message: text,
  messages: v.strictObject({ id: text, en: text }),
  witness: v.nullable(witness),
  texts: v.nullable(texts),
  seed,
});

const naive = v.strictObject({
  witness,
  texts,
  ended: v.boolean(),
  scores: perDimension(score),
  scenes: v.record(text, perDimension(score)),
});

const regret = v.strictObject({ min: v.number(), mean: v.number(), max: v.number() });

const story = v.strictObject({
  path: text,
  locale: v.nullable(v.picklist(LOCALES)),
  kind: v.pipe(v.picklist(['ours', 'scenario', 'bare']), v.description('bare: no scenario.json around it')),
  verdict: v.pipe(v.picklist(['COMPLETE', 'BOUNDED']), v.description('COMPLETE: every play was explored')),
  boundedBy: v.pipe(
    v.nullable(text),
    v.description(
      'states, stopped, memory, random (too much chance: one seed was followed), mood-range, compile (nothing to explore)',
    ),
  ),
  states: count,
  steps: v.pipe(count, v.description('transitions between states')),
  turns: v.pipe(count, v.description('how often the story itself was run')),
  depth: count,
  plays: v.pipe(
    v.nullable(v.pipe(text, v.regex(/^\d+$/))),
    v.description('exact number of complete plays; null if unbounded or unknown'),
  ),
  endings: v.array(v.strictObject({ id: text, witness, texts, seed })),
  findings: v.array(finding),
  scores: v.pipe(perDimension(dimension), v.description('empty for a bare story, and where not all plays are known')),
  scenes: v.record(text, perDimension(dimension)),
  naive: v.pipe(v.nullable(v.record(v.picklist(NAIVE), naive)), v.description('players who do not read')),
  best: v.nullable(
    v.strictObject({
      witness,
      texts,
      scores: v.array(v.nullable(score)),
      missing: v.pipe(v.number(), v.description('points of 100 short of skilled in two and proficient in the third')),
    }),
  ),
  decisionsMet: v.nullable(v.strictObject({ min: count, max: v.nullable(count) })),
  decisions: v.array(
    v.strictObject({
      knot: text,
      file: text,
      line: count,
      ratio: v.pipe(v.number(), v.description('longest option by the shortest, in characters')),
      hasBest: v.boolean(),
      options: v.array(
        v.strictObject({ text, behaviours: v.array(text), points: v.array(v.number()), regret: v.nullable(regret) }),
      ),
    }),
  ),
});

export const reportSchema = v.strictObject({ stories: v.array(story) });
