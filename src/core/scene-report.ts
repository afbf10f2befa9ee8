// What one scene of a play earned: three scores and the evidence behind them, for the card at its end and for the debrief.
import type { Bounds } from './bounds.ts';
import { DIMENSIONS, type Triple } from './dimension.ts';
import { type Evidence, evidence, sumOf } from './points.ts';
import type { Rubric } from './rubric.ts';
import { score } from './score.ts';
import type { Trace } from './trace.ts';

export interface SceneReport {
  scene: string;
  /** The play never entered a scene that is not reached: it has no scores. */
  reached: boolean;
  /** In the order of DIMENSIONS; null where the scene cannot score that dimension, or was not reached. */
  scores: readonly (number | null)[];
  points: Triple;
  evidence: readonly Evidence[];
}

export function sceneReport(trace: Trace, scene: string, rubric: Rubric, bounds: Bounds): SceneReport {
  const own = evidence(trace, rubric).filter((one) => one.scene === scene);
  const points = sumOf(own);
  const reached = trace.turns.some((turn) => turn.scene === scene || turn.beats.some((beat) => entered(beat, scene)));
  const ranges = bounds.scenes[scene];
  const scores = DIMENSIONS.map((_, k) => {
    const range = ranges?.[k];
    return reached && range ? score(points[k] as number, range) : null;
  });
  return { scene, reached, scores, points, evidence: own };
}

function entered(beat: Trace['turns'][number]['beats'][number], scene: string): boolean {
  return beat.cues.some((cue) => cue.kind === 'scene' && cue.scene === scene);
}
