// What happened in a room. A workshop is its list of these; whatever else is known of it follows from them.
import type { Triple } from '../dimension.ts';
import type { FacilitatorCommand, ParticipantCommand, Reaction } from './command.ts';
import type { Position, RoomDecision } from './position.ts';
import type { RoomSetup } from './setup.ts';

/** What a participant's own play came to: worked out by the server from the list of choices. */
export interface PlayedDecision {
  /** Names the decision: the same options, in whatever play. */
  id: string;
  decision: RoomDecision;
  /** Ink index of the option taken. */
  chosen: number;
}

export interface PlayedEnd {
  outcome: string;
  /** In the order of DIMENSIONS; null where nothing was measured. */
  scores: readonly (number | null)[];
  points: Triple;
}

type Plain = Exclude<FacilitatorCommand, { kind: 'take' } | { kind: 'return' }>;

/** The body of an event, by its kind. Most are the command that was granted. */
export type EventBody =
  | { kind: 'opened'; code: string; setup: RoomSetup; position: Position }
  /** A seat that is there already was taken from one more device or address, by its code. */
  | { kind: 'joined'; seat: string; seatCode: string; token: string; name?: string; number?: string }
  | Plain
  | { kind: 'take'; option: number; position: Position }
  | { kind: 'return'; decision: number; position: Position }
  | ((
      | Exclude<ParticipantCommand, { kind: 'progress' } | { kind: 'react' }>
      | { kind: 'react'; answers: Reaction }
      /** `played`: the decisions from number `from` on; those before are known. */
      | {
          kind: 'progress';
          choices: readonly number[];
          from: number;
          played: readonly PlayedDecision[];
          end?: PlayedEnd;
        }
    ) & { seat: string });

export interface RoomEvent {
  /** 1 for the first event of a room; no gaps. */
  seq: number;
  /** Milliseconds since 1970, by the server's clock. */
  at: number;
  body: EventBody;
}
