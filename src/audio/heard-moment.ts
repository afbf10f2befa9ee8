// What has been read so far, seen with the ear: which moments have just gone by, and how far the reader has come.
import type { Cue } from '../core/beat.ts';
import type { Moment } from '../core/moments.ts';
import type { Play } from '../core/play.ts';

export interface Reading {
  play: Play;
  moments: readonly Moment[];
  at: number;
}

/** The reading position, and with it tags without text that stand between it and an open choice. */
export function lastHeard({ moments, at }: Pick<Reading, 'moments' | 'at'>): number {
  let next = at + 1;
  while (moments[next]?.kind === 'cue') next++;
  return moments[next]?.kind === 'choice' ? next - 1 : Math.min(at, moments.length - 1);
}

/**
 * The moments that have appeared since `before`. Reading on and choosing give what lies between; the same place in another
 * language gives nothing; a jump (opened, undone, forked) gives the turn that reading begins anew with.
 */
export function appeared(before: Reading | undefined, after: Reading): readonly Moment[] {
  const end = lastHeard(after);
  const until = after.moments.slice(0, end + 1);
  if (before && continues(before, after)) return until.slice(lastHeard(before) + 1);
  const turn = after.moments[after.at]?.turn;
  return until.filter((moment) => moment.turn === turn);
}

/** True when `after` is the same play, as far or further. */
function continues(before: Reading, after: Reading): boolean {
  const a = before.play;
  const b = after.play;
  if (a.scenario !== b.scenario || a.shape !== b.shape || a.seed !== b.seed || after.at < before.at) return false;
  return a.choices.every((choice, index) => choice === b.choices[index]);
}

/** The cues of a moment; none where nothing is said or shown. */
export function cuesOf(moment: Moment): readonly Cue[] {
  return moment.kind === 'line' || moment.kind === 'cue' ? moment.beat.cues : [];
}
