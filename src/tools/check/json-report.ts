// The checker's report for machines: one object, in the form that stories/check-report.schema.json describes.
import { DIMENSIONS } from '../../core/dimension.ts';
import type { Locale } from '../../core/locale.ts';
import type { DimensionScores, Measures, ScoreReport } from '../../core/story-report.ts';
import type { CheckedStory } from './check-found.ts';

/** `locale`: the language of each finding's `message`; `messages` has both. */
export function jsonReport(checked: readonly CheckedStory[], locale: Locale): object {
  return {
    stories: checked.map(({ path, report }) => ({
      path,
      locale: report.locale,
      kind: report.kind,
      verdict: report.verdict,
      boundedBy: report.boundedBy,
      states: report.states,
      steps: report.steps,
      turns: report.turns,
      depth: report.depth,
      plays: report.plays,
      endings: report.endings.map(({ id, witness, texts, seed }) => ({ id, witness, texts, seed: seed ?? null })),
      findings: report.findings.map(({ rule, level, file, line, message, witness, texts, seed }) => ({
        rule,
        level,
        file,
        line,
        message: message[locale],
        messages: message,
        witness: witness ?? null,
        texts: texts ?? null,
        seed: seed ?? null,
      })),
      scores: scoresOf(report.measures?.scores?.play),
      scenes: Object.fromEntries(
        (report.measures?.scores?.scenes ?? []).map(({ scene, dimensions }) => [scene, scoresOf(dimensions)]),
      ),
      naive: report.measures?.scores ? naiveOf(report.measures.scores) : null,
      best: bestOf(report.measures?.scores?.best ?? null),
      decisionsMet: report.measures?.decisionsMet ?? null,
      decisions: (report.measures?.decisions ?? []).map(decisionOf),
    })),
  };
}

/** Points; what the random player scores between the least and the most beside them. */
function scoresOf(scores: DimensionScores | undefined): object {
  if (!scores) return {};
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const own = scores[dimension];
      if (!own) return [dimension, null];
      const { points, mean, pass, random } = own;
      return [dimension, { min: points.min, max: points.max, mean, pass, random }];
    }),
  );
}

function bestOf(best: ScoreReport['best']): object | null {
  if (!best) return null;
  const { witness, texts, scores, missing } = best;
  return { witness, texts, scores, missing };
}

function naiveOf({ naive }: ScoreReport): object {
  const named = (scores: readonly (number | null)[]) =>
    Object.fromEntries(DIMENSIONS.map((one, d) => [one, scores[d]]));
  return Object.fromEntries(
    Object.entries(naive).map(([player, { witness, texts, scores, scenes, ended }]) => [
      player,
      {
        witness,
        texts,
        ended,
        scores: named(scores),
        scenes: Object.fromEntries(scenes.map(({ scene, scores: own }) => [scene, named(own)])),
      },
    ]),
  );
}

function decisionOf({ knot, file, line, ratio, hasBest, options }: Measures['decisions'][number]): object {
  return {
    knot,
    file,
    line,
    ratio,
    hasBest,
    options: options.map(({ text, behaviours, points, regret }) => ({ text, behaviours, points, regret })),
  };
}
