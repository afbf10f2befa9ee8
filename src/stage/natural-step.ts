// Tells reading on from jumping. What follows by reading is acted out; a jump (reload, undo, fork, another play) is simply there.
import type { Play } from '../core/play.ts';

export interface Reading {
  play: Play;
  at: number;
}

/** True when `after` follows from `before` by reading on, or by one choice. */
export function isNaturalStep(before: Reading | undefined, after: Reading): boolean {
  if (!before) return false;
  const a = before.play;
  const b = after.play;
  if (a.scenario !== b.scenario || a.shape !== b.shape || a.seed !== b.seed || a.locale !== b.locale) return false;
  const added = b.choices.length - a.choices.length;
  if (added < 0 || added > 1 || after.at < before.at) return false;
  return a.choices.every((choice, index) => choice === b.choices[index]);
}
