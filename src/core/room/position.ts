// Where a room stands in its story. What Ink determined there goes into the event: nobody who folds events needs Ink.
import type { Text } from '../locale.ts';

export interface RoomOption {
  /** Ink's index among the options open here. */
  index: number;
  text: Text;
  /** What the option shows. Hidden from everybody but the facilitator until the split is revealed. */
  behaviours: readonly string[];
}

export interface RoomDecision {
  /** 0 for the first decision of the play. */
  number: number;
  scene: string;
  key: boolean;
  /** What is answered: the last line that somebody says before the options, else the last that is told, without a speaker. */
  before?: { speaker?: Text; text: Text };
  /** In the order in which they are shown. */
  options: readonly RoomOption[];
  /** Index of the middling option, which one press takes where nobody votes. */
  usual: number;
}

export interface Position {
  /** The list of choices that leads here. */
  choices: readonly number[];
  scene: string;
  /** Absent at the end of the story. */
  decision?: RoomDecision;
  outcome?: string;
}
