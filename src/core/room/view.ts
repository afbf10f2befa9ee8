// What each role may see of a room. A participant never receives another's vote or a hidden tally; a projector nothing private.
import type { Text } from '../locale.ts';
import { remembered } from '../remembered.ts';
import type { Reaction } from './command.ts';
import { mostDivided } from './most-divided.ts';
import type { Position, RoomDecision } from './position.ts';
import { currentRound, currentWords, KEPT_FOR, type Room, type Seat, seatsOf } from './room.ts';
import { lastVotes, type Round, type Tally, tallyOf, voteOf, votersOf, votesOf } from './round.ts';
import type { RoomSetup } from './setup.ts';

export type Role = 'facilitator' | 'projector' | 'participant';

/** A decision as it may be shown: what its options show comes with the split. */
export interface ShownDecision extends Omit<RoomDecision, 'options' | 'usual'> {
  options: readonly { index: number; text: Text }[];
}

/** How many stand behind each option, and what it shows. */
export type ShownTally = readonly (Tally[number] & { behaviours: readonly string[] })[];

export interface ShownRound {
  number: number;
  decision: number;
  state: Round['state'];
  /** How many have voted. */
  voted: number;
  /** Once it is revealed; the facilitator sees it before. */
  tally?: ShownTally;
  /** Reasons that the facilitator has put on the projector. */
  reasons: readonly { option: number; text: string }[];
}

/** What everybody in a role sees alike. */
export interface RoomView {
  seq: number;
  code: string;
  phase: Room['phase'];
  setup: RoomSetup;
  locked: boolean;
  /** Seats taken. */
  seats: number;
  position: Omit<Position, 'decision'> & { decision?: ShownDecision };
  at: number;
  round?: ShownRound;
  words?: { number: number; open: boolean; count: number; shown: readonly string[] };
  sentences: readonly string[];
  /** Once the story is over: the decision that split the room most. */
  divided?: { decision: ShownDecision; tally: Tally };
  pause?: { until?: number };
  clock?: number;
  /** *each*: how many have begun, and how many have come to an end. */
  begun: number;
  finished: number;
  /** What the facilitator alone sees. */
  desk?: Desk;
}

export interface Desk {
  /** When the room left its lobby, by the server's clock. */
  startedAt?: number;
  seats: readonly { id: string; name?: string }[];
  /** Everything that was written in the current round; names where the room has them. */
  reasons: readonly { entry: number; option: number; text: string; shown: boolean; name?: string }[];
  words: readonly { entry: number; text: string; shown: boolean; name?: string }[];
  /** Index of the option that one press takes. */
  usual?: number;
  /** Decisions that were voted on, to go back to. */
  rounds: readonly { number: number; decision: number; scene: string; taken?: number }[];
  /** *each*: in which scene how many are. */
  scenes: Readonly<Record<string, number>>;
  reactions: number;
  /** When the room will be erased if nothing more happens in it, in milliseconds since 1970. */
  erasedAt: number;
}

/** A seat's own part, which nobody else receives. */
export interface SeatView {
  seat: string;
  code: string;
  name?: string;
  vote?: { round: number; option: number; reason?: string };
  word?: { round: number; text: string };
  /** *each*: what the server has of one's own play. */
  choices?: readonly number[];
  /** *each*: that play has come to its end. */
  finished?: boolean;
  reacted?: Reaction;
}

export function viewFor(room: Room, role: Role): RoomView {
  const round = currentRound(room);
  const words = currentWords(room);
  const open = role === 'facilitator' || round?.state === 'revealed';
  const { decision, ...position } = room.position;
  const plays = Object.values(room.progress);
  return {
    seq: room.seq,
    code: room.code,
    phase: room.phase,
    setup: room.setup,
    locked: room.locked,
    seats: seatsOf(room).length,
    position: { ...position, decision: decision && shownDecision(decision) },
    at: room.at,
    round: round && shownRound(round, open),
    words: words && {
      number: words.number,
      open: words.open,
      count: words.words.length,
      shown: words.shown.map((entry) => words.words[entry]?.text ?? ''),
    },
    sentences: room.sentences.map(({ text }) => text),
    ...dividedOf(room),
    pause: room.pause,
    clock: room.clock,
    begun: plays.length,
    finished: plays.filter((play) => play.end !== undefined).length,
    ...(role === 'facilitator' ? { desk: deskOf(room, round) } : {}),
  };
}

export function seatView(room: Room, id: string): SeatView | undefined {
  const seat = room.seats[id];
  if (!seat || seat.removed) return undefined;
  const round = currentRound(room);
  const vote = round && voteOf(round, id);
  const words = currentWords(room);
  const word = words?.words.findLast((one) => one.seat === id);
  return {
    seat: id,
    code: seat.code,
    name: seat.name,
    vote: vote && round && { round: round.number, option: vote.option, reason: vote.reason },
    word: word && words && { round: words.number, text: word.text },
    choices: room.progress[id]?.choices,
    finished: room.progress[id] && room.progress[id].end !== undefined,
    reacted: room.reactions[id],
  };
}

function shownDecision({ usual: _, options, ...decision }: RoomDecision): ShownDecision {
  return { ...decision, options: options.map(({ index, text }) => ({ index, text })) };
}

function dividedOf(room: Room): Pick<RoomView, 'divided'> {
  const divided = room.phase === 'finished' || room.phase === 'ended' ? mostDivided(room) : undefined;
  return divided ? { divided: { decision: shownDecision(divided.decision), tally: divided.tally } } : {};
}

function shownRound(round: Round, open: boolean): ShownRound {
  const tally = tallyOf(round);
  const { number, state, shown } = round;
  const votes = state === 'revealed' ? votesOf(round) : [];
  return {
    number,
    decision: round.decision.number,
    state,
    voted: votersOf(tally),
    reasons: shown.flatMap((entry) => votes[entry] ?? []).map(({ option, reason = '' }) => ({ option, text: reason })),
    ...(open ? { tally: shownTally(round, tally) } : {}),
  };
}

function shownTally({ decision }: Round, tally: Tally): ShownTally {
  return tally.map((one) => ({
    ...one,
    behaviours: decision.options.find(({ index }) => index === one.option)?.behaviours ?? [],
  }));
}

const peopleOf = remembered((seats: readonly Seat[]): Desk['seats'] => seats.map(({ id, name }) => ({ id, name })));

function deskOf(room: Room, round: Round | undefined): Desk {
  const nameOf = (seat: string) => room.seats[seat]?.name;
  const words = currentWords(room);
  const scenes: Record<string, number> = {};
  for (const { played, end } of Object.values(room.progress)) {
    const scene = end ? '' : (played.at(-1)?.decision.scene ?? '');
    scenes[scene] = (scenes[scene] ?? 0) + 1;
  }
  return {
    startedAt: room.startedAt,
    seats: peopleOf(seatsOf(room)),
    reasons: (round ? lastVotes(round) : []).flatMap(({ entry, vote: { seat, option, reason } }) =>
      reason ? [{ entry, option, text: reason, shown: round?.shown.includes(entry) ?? false, name: nameOf(seat) }] : [],
    ),
    words: (words?.words ?? []).map(({ seat, text }, entry) => ({
      entry,
      text,
      shown: words?.shown.includes(entry) ?? false,
      name: nameOf(seat),
    })),
    usual: room.position.decision?.usual,
    rounds: room.rounds.map(({ number, decision, taken }) => ({
      number,
      decision: decision.number,
      scene: decision.scene,
      taken,
    })),
    scenes,
    reactions: Object.keys(room.reactions).length,
    erasedAt: room.changedAt + KEPT_FOR,
  };
}
