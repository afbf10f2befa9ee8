// The one reducer: a room from its events. It trusts them: what may happen is decided in rules, before an event is written.
import type { EventBody, RoomEvent } from './event.ts';
import { currentRound, type Room } from './room.ts';
import type { Round } from './round.ts';

/** As many devices as one person can sensibly have used; the oldest is forgotten. */
const MOST_TOKENS = 6;

/** The room after one more event. Throws when the first event does not open it, or one is missing in between. */
export function foldEvent(room: Room | undefined, event: RoomEvent): Room {
  const { seq, at, body } = event;
  if (seq !== (room?.seq ?? 0) + 1) throw new Error(`Event ${seq} does not follow event ${room?.seq ?? 0}.`);
  if (body.kind === 'opened') return openRoom(body, at);
  if (!room) throw new Error(`A room begins with "opened", not with "${body.kind}".`);
  const next = changed(room, body);
  const startedAt = room.startedAt ?? (next.phase === 'lobby' ? undefined : at);
  return { ...next, ...(startedAt === undefined ? {} : { startedAt }), seq, changedAt: at };
}

/** The room after all of its events; undefined without any. */
export function foldRoom(events: readonly RoomEvent[]): Room | undefined {
  return events.reduce<Room | undefined>(foldEvent, undefined);
}

function openRoom({ code, setup, position }: Extract<EventBody, { kind: 'opened' }>, at: number): Room {
  return {
    seq: 1,
    code,
    openedAt: at,
    changedAt: at,
    setup,
    phase: 'lobby',
    seats: {},
    locked: false,
    position,
    at: 0,
    rounds: [],
    words: [],
    sentences: [],
    progress: {},
    reactions: {},
  };
}

function changed(room: Room, body: Exclude<EventBody, { kind: 'opened' }>): Room {
  switch (body.kind) {
    case 'joined': {
      const { seat: id, seatCode: code, token, name, number } = body;
      const before = room.seats[id] ?? { id, code, tokens: [], name, number, removed: false };
      const tokens = [...before.tokens, token].slice(-MOST_TOKENS);
      return { ...room, seats: { ...room.seats, [id]: { ...before, tokens } } };
    }
    case 'remove': {
      const seat = room.seats[body.seat];
      return seat ? { ...room, seats: { ...room.seats, [seat.id]: { ...seat, removed: true } } } : room;
    }
    case 'lock':
      return { ...room, locked: body.locked };
    case 'read':
      return { ...running(room), at: body.at };
    case 'ask': {
      const { decision } = room.position;
      if (!decision) return room;
      const round: Round = { number: room.rounds.length + 1, decision, state: 'open', votes: [], shown: [] };
      return { ...running(room), rounds: [...room.rounds, round] };
    }
    case 'vote': {
      const { seat, option, reason } = body;
      return inRound(room, (round) => ({ ...round, votes: [...round.votes, { seat, option, reason }] }));
    }
    case 'count':
      return inRound(room, (round) => ({ ...round, counts: body.counts }));
    case 'close':
      return { ...inRound(room, (round) => ({ ...round, state: 'closed' })), clock: undefined };
    case 'reveal':
      return { ...inRound(room, (round) => ({ ...round, state: 'revealed' })), clock: undefined };
    case 'show':
      return body.what === 'reason'
        ? inRound(room, (round) => ({ ...round, shown: toggled(round.shown, body.entry, body.shown) }))
        : inWords(room, (round) => ({ ...round, shown: toggled(round.shown, body.entry, body.shown) }));
    case 'take': {
      const round = currentRound(room);
      const done = round ? inRound(room, (one) => ({ ...one, taken: body.option })) : room;
      return { ...running(done), position: body.position, at: 0, clock: undefined };
    }
    case 'return': {
      const left = currentRound(room) ? inRound(room, (round) => ({ ...round, left: true })) : room;
      return { ...running(left), position: body.position, at: 0, clock: undefined };
    }
    case 'pause':
      return { ...room, pause: body.until === undefined ? {} : { until: body.until } };
    case 'resume':
      return { ...room, pause: undefined };
    case 'time':
      return { ...room, clock: body.until };
    case 'ask-word':
      return {
        ...room,
        words: [...room.words, { number: room.words.length + 1, open: true, words: [], shown: [] }],
      };
    case 'word': {
      const { seat, text } = body;
      return inWords(room, (round) => ({ ...round, words: [...round.words, { seat, text }] }));
    }
    case 'close-word':
      return inWords(room, (round) => ({ ...round, open: false }));
    case 'keep-sentence': {
      const decision = room.position.decision?.number;
      return { ...room, sentences: [...room.sentences, { text: body.text, decision }] };
    }
    case 'drop-sentence':
      return { ...room, sentences: room.sentences.filter((_, entry) => entry !== body.entry) };
    case 'progress': {
      const { seat, choices, from, end } = body;
      const played = [...(room.progress[seat]?.played.slice(0, from) ?? []), ...body.played];
      return { ...running(room), progress: { ...room.progress, [seat]: { choices, played, end } } };
    }
    case 'react':
      return { ...room, reactions: { ...room.reactions, [body.seat]: body.answers } };
    case 'finish':
      return { ...room, phase: 'finished', pause: undefined, clock: undefined };
    case 'continue':
      return { ...room, phase: 'running' };
    case 'end':
      return { ...room, phase: 'ended', pause: undefined, clock: undefined };
  }
}

function running(room: Room): Room {
  return room.phase === 'lobby' ? { ...room, phase: 'running' } : room;
}

/** Changes the last round. */
function inRound(room: Room, change: (round: Round) => Round): Room {
  const last = room.rounds.at(-1);
  return last ? { ...room, rounds: [...room.rounds.slice(0, -1), change(last)] } : room;
}

function inWords(room: Room, change: (round: Room['words'][number]) => Room['words'][number]): Room {
  const last = room.words.at(-1);
  return last ? { ...room, words: [...room.words.slice(0, -1), change(last)] } : room;
}

function toggled(entries: readonly number[], entry: number, on: boolean): number[] {
  const others = entries.filter((one) => one !== entry);
  return on ? [...others, entry] : others;
}
