// What changes in everybody's view while people join, vote and write: a handful of numbers, so that a hall of phones need not be sent the whole.
import type { EventBody } from './event.ts';
import { currentRound, currentWords, type Room, seatsOf } from './room.ts';
import { tallyOf, votersOf } from './round.ts';
import type { RoomView } from './view.ts';

export interface Counts {
  seq: number;
  seats: number;
  voted: number;
  words: number;
  begun: number;
  finished: number;
}

const COUNTED: ReadonlySet<EventBody['kind']> = new Set(['joined', 'vote', 'word', 'progress', 'react']);

/** Whether nothing but these numbers changes by such an event, for participants and projectors; the facilitator sees more. A play's progress can also start the room, or change how a finished one was divided. */
export function isCounted(before: Room, kind: EventBody['kind']): boolean {
  return COUNTED.has(kind) && !(kind === 'progress' && before.phase !== 'running');
}

export function countsOf(room: Room): Counts {
  const round = currentRound(room);
  const plays = Object.values(room.progress);
  return {
    seq: room.seq,
    seats: seatsOf(room).length,
    voted: round ? votersOf(tallyOf(round)) : 0,
    words: currentWords(room)?.words.length ?? 0,
    begun: plays.length,
    finished: plays.filter(({ end }) => end !== undefined).length,
  };
}

/** The view with later numbers. Between the two only counted events may lie. */
export function withCounts(view: RoomView, { seq, seats, voted, words, begun, finished }: Counts): RoomView {
  return {
    ...view,
    seq,
    seats,
    begun,
    finished,
    ...(view.round ? { round: { ...view.round, voted } } : {}),
    ...(view.words ? { words: { ...view.words, count: words } } : {}),
  };
}
