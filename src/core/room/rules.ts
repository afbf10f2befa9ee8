// Who may do what, and when. Read before an event is written; a refusal says why, and the interface has words for each.
import {
  type Actor,
  type Command,
  type FacilitatorCommand,
  isParticipantCommand,
  LONGEST,
  type ParticipantCommand,
} from './command.ts';
import { currentRound, currentWords, type Room } from './room.ts';
import { lastVotes } from './round.ts';

export const REFUSALS = [
  'not-yours',
  'no-seat',
  'ended',
  'not-ended',
  'paused',
  'not-paused',
  'no-decision',
  'already-asked',
  'no-round',
  'round-over',
  'still-open',
  'not-closed',
  'not-an-option',
  'no-such-decision',
  'no-such-entry',
  'wrong-mode',
  'too-long',
  'empty',
  'locked',
  'full',
  'name-missing',
  'not-a-name',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** More seats than a hall holds. */
export const MOST_SEATS = 600;

/** Why a new participant cannot take a seat; undefined where they can. Those who have one come back whatever this says. */
export function refuseJoin(room: Room, name: string | undefined): Refusal | undefined {
  if (room.phase === 'ended') return 'ended';
  if (room.setup.mode === 'cards') return 'wrong-mode';
  if (room.locked) return 'locked';
  if (Object.keys(room.seats).length >= MOST_SEATS) return 'full';
  if (!room.setup.named) return undefined;
  if (!name?.trim()) return 'name-missing';
  if (name.length > LONGEST.name) return 'too-long';
  return NO_NAME.test(name) ? 'not-a-name' : undefined;
}

/** Markup, and signs that cannot be seen or turn the direction of what stands around them: nobody is called that. */
const NO_NAME = /[<>{}\\\p{C}]/u;

/** Why a command is not granted; undefined where it is. */
export function refuse(room: Room, actor: Actor, command: Command): Refusal | undefined {
  if (isParticipantCommand(command)) {
    if (actor.role !== 'participant') return 'not-yours';
    const seat = room.seats[actor.seat];
    if (!seat || seat.removed) return 'no-seat';
    return refuseParticipant(room, command);
  }
  return actor.role === 'facilitator' ? refuseFacilitator(room, command) : 'not-yours';
}

function refuseParticipant(room: Room, command: ParticipantCommand): Refusal | undefined {
  // The form about the day is filled in when the day is over, too.
  if (room.phase === 'ended' && command.kind !== 'react') return 'ended';
  switch (command.kind) {
    case 'vote': {
      const round = currentRound(room);
      if (room.setup.mode === 'cards' || room.setup.mode === 'each') return 'wrong-mode';
      if (!round || round.number !== command.round || round.state !== 'open') return 'round-over';
      if (room.pause) return 'paused';
      if ((command.reason ?? '').length > LONGEST.reason) return 'too-long';
      return hasOption(round.decision.options, command.option) ? undefined : 'not-an-option';
    }
    case 'word': {
      const words = currentWords(room);
      if (!words?.open || words.number !== command.round) return 'round-over';
      if (command.text.trim() === '') return 'empty';
      return command.text.length > LONGEST.word ? 'too-long' : undefined;
    }
    case 'progress':
      if (room.setup.mode !== 'each') return 'wrong-mode';
      return room.pause ? 'paused' : undefined;
    case 'react':
      if (room.phase !== 'finished' && room.phase !== 'ended') return 'not-ended';
      return command.answers.every((one) => Number.isInteger(one) && one >= 1 && one <= 5)
        ? undefined
        : 'not-an-option';
  }
}

function refuseFacilitator(room: Room, command: FacilitatorCommand): Refusal | undefined {
  // Afterwards the group's sentences can still be written down, and nothing else.
  if (room.phase === 'ended' && command.kind !== 'keep-sentence' && command.kind !== 'drop-sentence') return 'ended';
  const round = currentRound(room);
  switch (command.kind) {
    case 'lock':
    case 'pause':
    case 'end':
    case 'finish':
      return undefined;
    case 'continue':
      return room.phase === 'finished' ? undefined : 'not-ended';
    case 'resume':
      return room.pause ? undefined : 'not-paused';
    case 'remove':
      return room.seats[command.seat] ? undefined : 'no-seat';
    case 'read':
      return room.setup.mode === 'each' ? 'wrong-mode' : undefined;
    case 'ask':
      if (room.setup.mode === 'each') return 'wrong-mode';
      if (!room.position.decision) return 'no-decision';
      // A split that was argued over may be asked for once more.
      return round && round.state !== 'revealed' ? 'already-asked' : undefined;
    case 'count':
      if (room.setup.mode !== 'cards') return 'wrong-mode';
      if (!round || round.state === 'revealed') return 'no-round';
      return countsFit(round.decision.options, command.counts) ? undefined : 'not-an-option';
    case 'close':
      return round?.state === 'open' ? undefined : 'no-round';
    case 'reveal':
      if (!round || round.state === 'revealed') return 'no-round';
      return undefined;
    case 'take':
      if (!room.position.decision) return 'no-decision';
      // Nobody goes on over people who are still choosing.
      if (round && round.state !== 'revealed') return round.state === 'open' ? 'still-open' : 'not-closed';
      return hasOption(room.position.decision.options, command.option) ? undefined : 'not-an-option';
    case 'return': {
      const last = room.position.choices.length - (room.position.decision ? 1 : 0);
      if (round && round.state === 'open') return 'still-open';
      return command.decision >= 0 && command.decision <= last ? undefined : 'no-such-decision';
    }
    case 'time':
      return round?.state === 'open' ? undefined : 'no-round';
    case 'show': {
      if (command.what === 'word') return currentWords(room)?.words[command.entry] ? undefined : 'no-such-entry';
      // Which reasons there are says which options were taken: not before the split is revealed.
      if (round?.state !== 'revealed') return 'not-closed';
      const found = lastVotes(round).find(({ entry }) => entry === command.entry);
      return found?.vote.reason ? undefined : 'no-such-entry';
    }
    case 'ask-word':
      return currentWords(room)?.open ? 'already-asked' : undefined;
    case 'close-word':
      return currentWords(room)?.open ? undefined : 'no-round';
    case 'keep-sentence':
      if (command.text.trim() === '') return 'empty';
      return command.text.length > LONGEST.sentence ? 'too-long' : undefined;
    case 'drop-sentence':
      return room.sentences[command.entry] ? undefined : 'no-such-entry';
  }
}

function hasOption(options: readonly { index: number }[], wanted: number): boolean {
  return options.some(({ index }) => index === wanted);
}

function countsFit(options: readonly { index: number }[], counts: Readonly<Record<string, number>>): boolean {
  return Object.entries(counts).every(
    ([option, count]) => hasOption(options, Number(option)) && Number.isInteger(count) && count >= 0 && count <= 999,
  );
}
