// What stands on the screen at one reading position: the line with all that came with it since the stop before.
import type { Beat, Thought } from '../../core/beat.ts';
import type { Moment } from '../../core/moments.ts';
import type { MoodValues } from '../../core/mood.ts';

export interface Reading {
  moment: Moment;
  /** The scene that is being played or has just ended. */
  scene: string;
  /** What the player said or did just before. */
  said?: string;
  thoughts: readonly Thought[];
  coach?: string;
  /** Ids of the sounds that were heard. */
  sounds: readonly string[];
  moods: MoodValues;
  /** Mood values at the stop before, for showing what has moved. */
  before: MoodValues;
}

const STOPS: readonly Moment['kind'][] = ['line', 'scene-end', 'end'];

/** Undefined while nothing has been opened. Cues that only lead to an open choice belong to the line before it. */
export function readingAt(all: readonly Moment[], at: number): Reading | undefined {
  const moment = all[at];
  if (!moment) return undefined;
  const from = all.findLastIndex((one, index) => index < at && STOPS.includes(one.kind)) + 1;
  const here = all.slice(from, endOfReading(all, at) + 1);
  const beats = here.flatMap((one) => (one.kind === 'line' || one.kind === 'cue' ? [one.beat] : []));
  const said = here.find((one) => one.kind === 'said');
  return {
    moment,
    scene: sceneAt(all, at),
    said: said?.kind === 'said' ? said.option.text : undefined,
    thoughts: beats.flatMap((beat) => beat.thoughts),
    coach: beats.find((beat) => beat.coach !== undefined)?.coach,
    sounds: beats.flatMap((beat) => beat.cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.sound] : []))),
    moods: lastBeat(all, at)?.moods ?? {},
    before: lastBeat(all, from - 1)?.moods ?? {},
  };
}

function endOfReading(all: readonly Moment[], at: number): number {
  let end = at;
  while (all[end + 1]?.kind === 'cue') end++;
  return all[end + 1]?.kind === 'choice' ? end : at;
}

function lastBeat(all: readonly Moment[], at: number): Beat | undefined {
  const found = all.findLast((one, index) => index <= at && (one.kind === 'line' || one.kind === 'cue'));
  return found?.kind === 'line' || found?.kind === 'cue' ? found.beat : undefined;
}

function sceneAt(all: readonly Moment[], at: number): string {
  const found = all.findLast((one, index) => index <= at && 'scene' in one);
  return found && 'scene' in found ? found.scene : '';
}
