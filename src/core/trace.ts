// A trace: what a list of choices turned out to mean in one locale. Everything that is shown or scored is derived from it.
import type { Beat } from './beat.ts';
import type { Play } from './play.ts';

export interface Option {
  /** Ink's index among the choices open at that moment: what a play's list holds. */
  index: number;
  text: string;
  behaviours: readonly string[];
}

export interface Decision {
  /** 0 for the first decision of the play. */
  number: number;
  /** The scene in force when the options were shown: its points belong there. */
  scene: string;
  key: boolean;
  options: readonly Option[];
  /** Ink index of the option taken; absent while the decision is open. */
  chosen?: number;
}

/** Beats up to a decision, or up to the end of the story. */
export interface Turn {
  /** The scene in force once the turn's beats are said. */
  scene: string;
  beats: readonly Beat[];
  decision?: Decision;
}

export interface Trace {
  play: Play;
  turns: readonly Turn[];
  /** Present once the story has ended. */
  outcome?: string;
}

/** The decision that waits for an answer, if the story has not ended. */
export function openDecision(trace: Trace): Decision | undefined {
  return trace.turns[trace.turns.length - 1]?.decision;
}

/** Every decision that was answered, in order. */
export function takenDecisions(trace: Trace): (Decision & { chosen: number })[] {
  const all = trace.turns.flatMap((turn) => (turn.decision ? [turn.decision] : []));
  return all.filter((decision): decision is Decision & { chosen: number } => decision.chosen !== undefined);
}

export function chosenOption(decision: Decision): Option | undefined {
  return decision.options.find((option) => option.index === decision.chosen);
}
