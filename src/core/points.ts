// Evidence: every point of a play, traced to the behaviour that earned it and the words that were said.
import { addTriples, DIMENSIONS, type Dimension, type Triple, ZERO } from './dimension.ts';
import { pointsOf, type Rubric } from './rubric.ts';
import { chosenOption, type Decision, type Trace, takenDecisions } from './trace.ts';

export interface Evidence {
  decision: number;
  /** The scene in force when the choice was shown. */
  scene: string;
  behaviour: string;
  dimension: Dimension;
  points: number;
  /** The option's text: what was said or done. */
  said: string;
}

/** The evidence that one taken decision gives, one entry a behaviour. */
export function evidenceOf(decision: Decision, rubric: Rubric): Evidence[] {
  const option = chosenOption(decision);
  return (option?.behaviours ?? []).flatMap((id) => {
    const behaviour = rubric[id];
    if (!behaviour) return [];
    const { dimension, points } = behaviour;
    return [
      { decision: decision.number, scene: decision.scene, behaviour: id, dimension, points, said: option?.text ?? '' },
    ];
  });
}

/** All evidence of a play, in the order in which it was given. */
export function evidence(trace: Trace, rubric: Rubric): Evidence[] {
  return takenDecisions(trace).flatMap((decision) => evidenceOf(decision, rubric));
}

/** The points that a list of behaviours is worth. */
export function pointsOfAll(behaviours: readonly string[], rubric: Rubric): Triple {
  return behaviours.map((id) => pointsOf(rubric, id)).reduce(addTriples, ZERO);
}

/** The sum of evidence per dimension: the play's points, and there are no others. */
export function sumOf(all: readonly Evidence[]): Triple {
  const of = (dimension: Dimension) =>
    all.filter((one) => one.dimension === dimension).reduce((sum, one) => sum + one.points, 0);
  return [of(DIMENSIONS[0]), of(DIMENSIONS[1]), of(DIMENSIONS[2])];
}
