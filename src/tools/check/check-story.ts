// Checks one story: explores it, measures it, and turns what is wrong into findings.
import { DIMENSIONS } from '../../core/dimension.ts';
import { type Exploration, explore } from '../../ink/explore.ts';
import type { ProblemKind } from '../../ink/explore-problems.ts';
import type { FoundStory } from './find-stories.ts';
import { measureStory, type StoryMeasure } from './measure-story.ts';
import { textsOfPlay } from './texts-of-play.ts';

export interface StoryFinding {
  rule: string;
  level: 'error' | 'warning';
  line: number;
  message: string;
  witness?: readonly number[];
}

export interface CheckedStory {
  path: string;
  milliseconds: number;
  found?: Exploration;
  measure?: StoryMeasure;
  findings: readonly StoryFinding[];
  /** The words of the choices that a list takes, as far as it goes. */
  texts(choices: readonly number[]): string[];
}

export interface CheckLimits {
  maxStates: number;
  maxSeconds: number;
  onProgress?: (progress: { states: number; transitions: number; open: number }) => void;
}

export function checkStory(story: FoundStory, limits: CheckLimits): CheckedStory {
  const findings: StoryFinding[] = story.problems.map((problem) => ({ rule: 'compile', ...problem }));
  const { path, json } = story;
  if (json === undefined) return { path, milliseconds: 0, findings, texts: () => [] };
  const started = performance.now();
  let found: Exploration;
  try {
    found = explore(json, {
      maxStates: limits.maxStates,
      keepGoing(progress) {
        limits.onProgress?.(progress);
        return performance.now() - started < limits.maxSeconds * 1000;
      },
    });
  } catch (error) {
    const message = `Not a story that can be read: ${error instanceof Error ? error.message : String(error)}`;
    findings.push({ rule: 'compile', level: 'error', line: 0, message });
    return { path, milliseconds: 0, findings, texts: () => [] };
  }
  const milliseconds = performance.now() - started;
  const measure = measureStory(json, found, story.rubric);
  findings.push(...problemsOf(found), ...coverageOf(found, story), ...scoringOf(found, measure, story));
  return { path, milliseconds, found, measure, findings, texts: (choices) => textsOfPlay(json, choices) };
}

const RULES: Record<ProblemKind, string> = {
  'runtime-error': 'runtime-error',
  'out-of-content': 'dead-end',
  'endless-turn': 'endless',
  'endless-loop': 'endless',
  'stack-growth': 'endless',
  warning: 'runtime-warning',
};

function problemsOf(found: Exploration): StoryFinding[] {
  return found.problems.map(({ kind, message, knot, witness }) => ({
    rule: RULES[kind],
    level: kind === 'warning' ? 'warning' : 'error',
    line: 0,
    message: `${knot ? `${knot}: ` : ''}${message}`,
    witness,
  }));
}

function coverageOf(found: Exploration, story: FoundStory): StoryFinding[] {
  if (found.boundedBy) return [];
  const level = story.scenario ? 'error' : 'warning';
  const { unmetKnots, unmetChoices } = found.coverage;
  const knots = unmetKnots.map((knot) => `No play comes to the knot “${knot}”.`);
  const choices = unmetChoices
    .filter(({ knot }) => !unmetKnots.includes(knot))
    .map(({ source, knot }) => `No play is offered the choice at ${source} (knot “${knot}”).`);
  return [...knots, ...choices].map((message) => ({ rule: 'unreachable', level, line: 0, message }));
}

function scoringOf(found: Exploration, measure: StoryMeasure, story: FoundStory): StoryFinding[] {
  const findings: StoryFinding[] = measure.unknown.map((id) => ({
    rule: 'unknown-behaviour',
    level: 'error',
    line: 0,
    message: `The rubric has no behaviour “${id}”.`,
  }));
  if (!measure.scores || found.verdict === 'BOUNDED') return findings;
  const add = (rule: string, level: StoryFinding['level'], message: string, witness?: readonly number[]) =>
    findings.push({ rule, level, line: 0, message, witness });
  const { bounds, dimensions, naive, best } = measure.scores;
  for (const [scene, ranges] of Object.entries(bounds.scenes)) {
    for (const [d, range] of ranges.entries()) {
      if (range && range.min === range.max) {
        add('dimension-missing', 'error', `Scene “${scene}” cannot score ${DIMENSIONS[d]}.`);
      }
    }
  }
  for (const [d, range] of bounds.play.entries()) {
    if (!range) add('unbounded-score', 'error', `A loop changes the points in ${DIMENSIONS[d]} without end.`);
  }
  for (const [d, own] of dimensions.entries()) {
    if (own && own.pass > 0.2) {
      const chance = (100 * own.pass).toFixed(1);
      add('random-pass', 'warning', `A random player reaches 60 in ${DIMENSIONS[d]} with a chance of ${chance} %.`);
    }
  }
  for (const [player, { choices, scores }] of Object.entries(naive)) {
    for (const [d, value] of scores.entries()) {
      if (value === null || value < 60) continue;
      const rule = player === 'first' || player === 'last' ? 'cue-position' : 'cue-length';
      add(rule, 'warning', `Always taking the ${player} option gives ${value} in ${DIMENSIONS[d]}.`, choices);
    }
  }
  if (!best || best.missing > 0)
    add(
      'no-skilled',
      story.scenario ? 'error' : 'warning',
      'No play reaches 85 in two dimensions and 60 in the third.',
    );
  if (measure.withoutDilemma.length * 2 > measure.decisions.length) {
    const all = `${measure.withoutDilemma.length} of ${measure.decisions.length}`;
    add('no-dilemma', 'warning', `In ${all} decisions one option is best in every dimension.`);
  }
  const long = measure.decisions.filter((decision) => decision.ratio > 1.35).length;
  if (long * 4 > measure.decisions.length) {
    add(
      'option-length',
      'warning',
      `In ${long} of ${measure.decisions.length} decisions the longest option exceeds 1.35 × the shortest.`,
    );
  }
  return findings;
}
