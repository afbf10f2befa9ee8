// A play as a record that a person can keep and a program can read: results, scenes, and every decision with its evidence.
// Ids are stable across languages; the texts are those of the language that was played in.
import type { Line } from './beat.ts';
import type { Debrief } from './debrief.ts';
import type { DecisionReview } from './decision-review.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import { textIn } from './locale.ts';
import { takenInOrder } from './reviews-in-order.ts';
import type { Scenario } from './scenario.ts';
import { writePlay } from './written-play.ts';

/** What the player wrote before the debrief. Passed only when the player wants it in the file. */
export interface OwnWords {
  felt: string;
  change: string;
}

export type PlayExport = ReturnType<typeof exportPlay>;

/** `version` of the record goes up when a field changes its meaning or disappears. */
export function exportPlay(scenario: Scenario, debrief: Debrief, own?: OwnWords) {
  const { manifest, locale } = scenario;
  const outcome = manifest.outcomes.find((one) => one.id === debrief.outcome);
  return {
    format: 'lakon-play',
    version: 1,
    scenario: { id: manifest.id, title: textIn(manifest.title, locale), shape: scenario.shape, text: scenario.text },
    locale,
    play: writePlay(debrief.trace.play),
    finished: debrief.outcome !== undefined,
    outcome: outcome ? { id: outcome.id, title: textIn(outcome.title, locale) } : null,
    results: debrief.results.map(({ banded, range, ...result }) => ({
      ...result,
      min: range?.min ?? null,
      max: range?.max ?? null,
      band: banded?.band ?? null,
      between: banded?.between ?? null,
    })),
    scenes: debrief.scenes.map(({ scene, reached, scores, points }) => ({
      scene,
      title: textIn(manifest.scenes.find((one) => one.id === scene)?.title, locale),
      reached,
      scores: perDimension((k) => scores[k] ?? null),
      points: perDimension((k) => points[k] as number),
    })),
    moods: debrief.moods,
    decisions: takenInOrder(debrief.reviews).map((review) => exportDecision(scenario, debrief, review)),
    ...(own && { own: { felt: own.felt, change: own.change } }),
  };
}

function exportDecision(scenario: Scenario, debrief: Debrief, review: DecisionReview) {
  const { decision } = review;
  return {
    number: decision.number + 1,
    scene: decision.scene,
    key: decision.key,
    /** 1 is the decision that decided most. */
    decisiveness: debrief.reviews.indexOf(review) + 1,
    before: lineOf(scenario, review.before),
    thoughts: review.thoughts.map(({ who, text }) => ({ who, name: shownName(scenario, who), text })),
    options: decision.options.map(({ index, text, behaviours }) => ({ index, text, behaviours })),
    chosen: decision.chosen ?? null,
    said: review.said,
    reply: lineOf(scenario, review.reply),
    evidence: review.evidence.map(({ behaviour, dimension, points }) => ({
      behaviour,
      name: scenario.wordings[behaviour]?.name ?? behaviour,
      dimension,
      points,
    })),
    coach: review.coach ?? null,
    stronger: review.stronger ?? null,
  };
}

function lineOf(scenario: Scenario, line: Line | undefined) {
  if (!line) return null;
  const { speaker, mood, text } = line;
  return { speaker: speaker ?? null, name: speaker ? shownName(scenario, speaker) : null, mood: mood ?? null, text };
}

/** The name of a cast member as a reader sees it; the id where the scenario has none. */
export function shownName(scenario: Scenario, cast: string): string {
  const member = scenario.manifest.cast.find((one) => one.id === cast);
  return textIn(member?.shown, scenario.locale) || cast;
}

function perDimension<Value>(value: (k: number) => Value): Record<Dimension, Value> {
  return Object.fromEntries(DIMENSIONS.map((dimension, k) => [dimension, value(k)])) as Record<Dimension, Value>;
}
