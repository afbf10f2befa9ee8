// A room as its events have made it. Plain data: the same on the server, after a crash, and in a file opened again.
import { remembered } from '../remembered.ts';
import type { Reaction } from './command.ts';
import type { PlayedDecision, PlayedEnd } from './event.ts';
import type { Position } from './position.ts';
import type { Round } from './round.ts';
import type { RoomSetup } from './setup.ts';

export interface Seat {
  id: string;
  /** Gives the seat back to whoever types it. */
  code: string;
  /** Hashes of the secrets that phones keep for it: one for each address or device that the seat was taken from. */
  tokens: readonly string[];
  name?: string;
  /** The participant number of a named room's member, as the committee gave it. */
  number?: string;
  removed: boolean;
}

/** A participant's own play, in *each*. */
export interface Progress {
  choices: readonly number[];
  played: readonly PlayedDecision[];
  end?: PlayedEnd;
}

/** "One word: how was that?" */
export interface WordRound {
  number: number;
  open: boolean;
  words: readonly { seat: string; text: string }[];
  /** Entries of `words` on the projector. */
  shown: readonly number[];
}

export interface Room {
  /** Of the last event. */
  seq: number;
  code: string;
  openedAt: number;
  /** Of the last event, in milliseconds since 1970. */
  changedAt: number;
  /** When it first left the lobby; absent in the lobby. */
  startedAt?: number;
  setup: RoomSetup;
  phase: 'lobby' | 'running' | 'finished' | 'ended';
  seats: Readonly<Record<string, Seat>>;
  locked: boolean;
  position: Position;
  /** Where the projector reads: an index of the trace's moments. */
  at: number;
  rounds: readonly Round[];
  words: readonly WordRound[];
  /** *Kalimat kita*: the group's own better sentences, with the decision they belong to. */
  sentences: readonly { text: string; decision?: number }[];
  pause?: { until?: number };
  clock?: number;
  progress: Readonly<Record<string, Progress>>;
  reactions: Readonly<Record<string, Reaction>>;
}

/** How long a room is kept after the last thing that happened in it, in milliseconds: 30 days. */
export const KEPT_FOR = 30 * 24 * 3600 * 1000;

/** The vote on the decision that the room stands at, if there is one. */
export function currentRound({ rounds, position }: Room): Round | undefined {
  const last = rounds.at(-1);
  const here = position.decision?.number;
  return last && last.taken === undefined && !last.left && last.decision.number === here ? last : undefined;
}

export function currentWords(room: Room): WordRound | undefined {
  return room.words.at(-1);
}

/** Seats that were not taken away. */
export function seatsOf({ seats }: Room): readonly Seat[] {
  return seatsIn(seats);
}

const seatsIn = remembered((seats: Room['seats']): readonly Seat[] =>
  Object.values(seats).filter(({ removed }) => !removed),
);
