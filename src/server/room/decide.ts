// What comes of a command: an event, with what Ink determines in it, or a refusal.
import { type Actor, type Command, isParticipantCommand, type ParticipantCommand } from '../../core/room/command.ts';
import type { EventBody } from '../../core/room/event.ts';
import type { Room } from '../../core/room/room.ts';
import { type Refusal, refuse } from '../../core/room/rules.ts';
import { heldPosition } from '../../ink/held-positions.ts';
import { playedBy, type RoomScenarios } from '../../ink/room-position.ts';

/** Judges by the rules of core; choices that the story does not offer are refused too. */
export function decide(room: Room, actor: Actor, command: Command, scenarios: RoomScenarios): EventBody | Refusal {
  const refusal = refuse(room, actor, command);
  if (refusal) return refusal;
  try {
    if (isParticipantCommand(command)) {
      return actor.role === 'participant' ? byParticipant(room, actor.seat, command, scenarios) : 'not-yours';
    }
    const { choices } = room.position;
    const { seed } = room.setup;
    switch (command.kind) {
      case 'take':
        return { ...command, position: heldPosition(scenarios, [...choices, command.option], seed) };
      case 'return':
        return { ...command, position: heldPosition(scenarios, choices.slice(0, command.decision), seed) };
      case 'keep-sentence':
        return { ...command, text: plain(command.text) };
      default:
        return command;
    }
  } catch {
    // Ink does not go there; whatever it says of why, nothing else was asked of it.
    return 'not-an-option';
  }
}

function byParticipant(room: Room, seat: string, command: ParticipantCommand, scenarios: RoomScenarios): EventBody {
  switch (command.kind) {
    case 'vote': {
      const { kind, round, option } = command;
      const reason = command.reason && plain(command.reason);
      return reason ? { kind, round, option, seat, reason } : { kind, round, option, seat };
    }
    case 'word':
      return { ...command, seat, text: plain(command.text) };
    case 'progress': {
      const { choices } = command;
      const known = room.progress[seat]?.choices ?? [];
      const parted = choices.findIndex((choice, i) => choice !== known[i]);
      const from = parted === -1 ? choices.length : parted;
      return { ...command, seat, from, ...playedBy(scenarios, choices, room.setup.seed, from) };
    }
    case 'react':
      return { ...command, seat };
  }
}

/** On one line, without signs that turn the direction of what stands around them. */
function plain(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
