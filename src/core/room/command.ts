// What a person may ask of a room. A command is a wish; an event is what came of it.

/** Three statements, 1 to 5 each: the reaction form. */
export type Reaction = readonly [number, number, number];

export type FacilitatorCommand =
  | { kind: 'lock'; locked: boolean }
  | { kind: 'remove'; seat: string }
  /** Where the projector reads: an index of the trace's moments. */
  | { kind: 'read'; at: number }
  | { kind: 'ask' }
  | { kind: 'close' }
  | { kind: 'reveal' }
  /** Hands or cards, as the facilitator counted them, by Ink index. */
  | { kind: 'count'; counts: Readonly<Record<string, number>> }
  /** A reason or a word reaches the projector, or leaves it. */
  | { kind: 'show'; what: 'reason' | 'word'; entry: number; shown: boolean }
  | { kind: 'take'; option: number }
  /** Back to before decision `decision`. */
  | { kind: 'return'; decision: number }
  /** `until`: milliseconds since 1970, when it goes on; absent: it is not said. */
  | { kind: 'pause'; until?: number }
  | { kind: 'resume' }
  /** Absent: no clock. */
  | { kind: 'time'; until?: number }
  | { kind: 'ask-word' }
  | { kind: 'close-word' }
  | { kind: 'keep-sentence'; text: string }
  | { kind: 'drop-sentence'; entry: number }
  | { kind: 'finish' }
  /** From the results back into the story. */
  | { kind: 'continue' }
  | { kind: 'end' };

export type ParticipantCommand =
  | { kind: 'vote'; round: number; option: number; reason?: string }
  | { kind: 'word'; round: number; text: string }
  /** *each*: the choices of one's own play so far. */
  | { kind: 'progress'; choices: readonly number[] }
  | { kind: 'react'; answers: Reaction };

export type Command = FacilitatorCommand | ParticipantCommand;

const PARTICIPANTS: ReadonlySet<string> = new Set<ParticipantCommand['kind']>(['vote', 'word', 'progress', 'react']);

export function isParticipantCommand(command: Command): command is ParticipantCommand {
  return PARTICIPANTS.has(command.kind);
}

/** Who asks: the facilitator, or the participant on a seat. The projector asks for nothing. */
export type Actor = { role: 'facilitator' } | { role: 'participant'; seat: string };

/** The most characters of what a person writes into a room. */
export const LONGEST = { name: 40, number: 24, reason: 200, word: 24, sentence: 280 } as const;
