// One decision looked back on: what was said, what the other person thought, what it earned, what it cost, what the coach says.
import type { Line, Thought } from './beat.ts';
import type { Bounds, Ranges } from './bounds.ts';
import { type Triple, ZERO } from './dimension.ts';
import type { MoodValues } from './mood.ts';
import { type Evidence, evidenceOf, pointsOfAll } from './points.ts';
import { quotedSentence } from './quoted-sentence.ts';
import { regret } from './regret.ts';
import type { Rubric } from './rubric.ts';
import { chosenOption, type Decision, type Trace } from './trace.ts';

export interface DecisionReview {
  decision: Decision;
  /** The last line before the options, to say what was answered. */
  before?: Line;
  /** What others thought in the turn that led here. */
  thoughts: readonly Thought[];
  /** The option taken. */
  said: string;
  /** The first line of the answer. */
  reply?: Line;
  evidence: readonly Evidence[];
  points: Triple;
  /** See regret(): 0 or more; ordering only, never shown as a verdict. */
  regret: number;
  coach?: string;
  /** The stronger wording that the coach quotes, if it does. */
  stronger?: string;
  moodsBefore: MoodValues;
  moodsAfter: MoodValues;
}

const UNKNOWN: Ranges = [null, null, null];

/** Reviews of all taken decisions in the order of play. `nodes` are the graph's nodes along the play (see walk); none without a graph. */
export function decisionReviews(
  trace: Trace,
  rubric: Rubric,
  nodes: readonly number[],
  futures: readonly Ranges[],
  bounds: Bounds,
): DecisionReview[] {
  const ahead = (step: number) => futures[nodes[step] ?? -1] ?? UNKNOWN;
  return trace.turns.flatMap((turn, index) => {
    const { decision } = turn;
    const option = decision && chosenOption(decision);
    if (!decision || !option) return [];
    const next = trace.turns[index + 1];
    const points = pointsOfAll(option.behaviours, rubric);
    const coach = next?.beats.find((beat) => beat.coach !== undefined)?.coach;
    return [
      {
        decision,
        before: turn.beats.findLast((beat) => beat.line)?.line,
        thoughts: turn.beats.flatMap((beat) => beat.thoughts),
        said: option.text,
        reply: next?.beats.find((beat) => beat.line)?.line,
        evidence: evidenceOf(decision, rubric),
        points: points ?? ZERO,
        regret: regret(bounds, ahead(index), ahead(index + 1), points),
        coach,
        stronger: quotedSentence(coach),
        moodsBefore: turn.beats[turn.beats.length - 1]?.moods ?? {},
        moodsAfter: next?.beats[next.beats.length - 1]?.moods ?? {},
      },
    ];
  });
}
