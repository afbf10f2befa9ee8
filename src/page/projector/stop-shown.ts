// Which stop of reading stands on the projector: a line, the end of a scene, the end of the story.
import type { Moment } from '../../core/moments.ts';
import { type RoomMoments, readingAt } from '../../core/room/reading-at.ts';
import type { RoomView } from '../../core/room/view.ts';

const STOPS: readonly Moment['kind'][] = ['line', 'scene-end', 'end'];

/** Index of a moment. Where the room was told to read something that is no stop, it is the stop before it. */
export function stopShown(view: RoomView, reading: RoomMoments): number {
  const at = readingAt(view, reading);
  const stop = reading.moments.findLastIndex(({ kind }, index) => index <= at && STOPS.includes(kind));
  return stop < 0 ? at : stop;
}
