// Where a room reads: which moment of its story stands on the projector. Desk and projector ask here, so that they agree.
import { type Moment, nextStop } from '../moments.ts';
import type { Manifest } from '../scenario.ts';
import type { RoomView } from './view.ts';

/** What a room's choices came to: its story so far, in reading order. */
export interface RoomMoments {
  scenario: { manifest: Pick<Manifest, 'scenes'> };
  moments: readonly Moment[];
}

type Reader = Pick<RoomView, 'at' | 'setup' | 'position'>;

/**
 * Index of the moment that is read. A room that has just moved says 0: then it is the first stop since its last choice, or of the scene
 * that it begins with. Nobody reads further back than that.
 */
export function readingAt(view: Reader, reading: RoomMoments): number {
  return Math.min(Math.max(view.at, firstStop(view, reading)), Math.max(0, reading.moments.length - 1));
}

/** Where reading starts since the room last moved. */
export function firstStop({ setup, position }: Reader, { scenario, moments }: RoomMoments): number {
  const last = moments.at(-1)?.turn ?? 0;
  const entry = scenario.manifest.scenes.find(({ id }) => id === setup.from)?.entry ?? [];
  const isEntry = entry.join() === position.choices.join();
  // The turn that leads into the first scene begins with the end of the one before, which is not played.
  const first = moments.findIndex(
    (moment) => moment.turn === last && (!isEntry || ('scene' in moment && moment.scene === setup.from)),
  );
  return Math.max(0, nextStop(moments, Math.max(first, 0) - 1));
}
