// The checker's report for machines: one object, in the form that the checker's contract fixes.
import { basename } from 'node:path';
import { DIMENSIONS } from '../../core/dimension.ts';
import type { CheckedStory } from './check-story.ts';

export function jsonReport(checked: readonly CheckedStory[]): object {
  return {
    stories: checked.map(({ path, found, measure, findings, texts }) => ({
      path,
      locale: /^(id|en)\.ink$/.exec(basename(path))?.[1] ?? null,
      verdict: found?.verdict ?? null,
      boundedBy: found?.boundedBy ?? null,
      states: found?.states ?? 0,
      steps: found?.transitions ?? 0,
      depth: found?.depth ?? 0,
      plays: measure?.plays === null ? null : String(measure?.plays ?? 0),
      endings: (found?.endings ?? []).map(({ id, witness }) => ({ id, witness, texts: texts(witness) })),
      findings: findings.map(({ rule, level, line, message, witness }) => ({
        rule,
        level,
        file: basename(path),
        line,
        message,
        witness: witness ?? null,
        texts: witness ? texts(witness) : null,
      })),
      scores: measure?.scores
        ? Object.fromEntries(
            DIMENSIONS.map((dimension, d) => {
              const own = measure.scores?.dimensions[d];
              return [dimension, own ? { min: own.min, max: own.max, mean: own.mean, pass: own.pass } : null];
            }),
          )
        : {},
    })),
  };
}
