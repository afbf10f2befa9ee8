// Which single sounds a step of reading sets off: the story's own, and those of the interface for what the player did.
import type { Moment } from '../core/moments.ts';
import { appeared, cuesOf, type Reading } from './heard-moment.ts';

/**
 * Ids in the order in which they are to sound; empty after a change of language. Every press is answered by at most one sound of
 * the interface, and by none where the story itself speaks or nothing was pressed.
 */
export function struckSounds(before: Reading | undefined, after: Reading): readonly string[] {
  const passed = appeared(before, after);
  const told = passed.flatMap(cuesOf).flatMap((cue) => (cue.kind === 'sound' ? [cue.sound] : []));
  const answer = before && passed.length > 0 ? answerTo(before, after, passed) : undefined;
  if (answer === 'tap' && told.length > 0) return told;
  return answer ? [answer, ...told] : told;
}

function answerTo(before: Reading, after: Reading, passed: readonly Moment[]): string | undefined {
  if (passed.some((moment) => moment.kind === 'scene-end')) return 'scene-end';
  const added = after.play.choices.length - before.play.choices.length;
  if (added === 1) return 'select';
  return added === 0 && after.at > before.at ? 'tap' : undefined;
}
