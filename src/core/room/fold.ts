// The one reducer: a room from its events. It trusts them: what may happen is decided in rules, before an event is written.
import type { EventBody, RoomEvent } from './event.ts';
import { currentRound, type Room, type WordRound } from './room.ts';
import type { Round } from './round.ts';

/** As many devices as one person can sensibly have used; the oldest is forgotten. */
const MOST_TOKENS = 6;

/** The room after one more event. Throws when the first event does not open it, or one is missing in between. */
export function foldEvent(room: Room | undefined, event: RoomEvent): Room {
  const { seq, at, body } = event;
  if (seq !== (room?.seq ?? 0) + 1) throw new Error(`Event ${seq} does not follow event ${room?.seq ?? 0}.`);
  if (body.kind === 'opened') return openRoom(body, at);
  if (!room) throw new Error(`A room begins with "opened", not with "${body.kind}".`);
  const change = changeBy(room, body);
  const startedAt = room.startedAt ?? ((change.phase ?? room.phase) === 'lobby' ? undefined : at);
  return { ...room, ...change, ...(startedAt === undefined ? {} : { startedAt }), seq, changedAt: at };
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

/** What an event makes of a room, part by part. */
function changeBy(room: Room, body: Exclude<EventBody, { kind: 'opened' }>): Partial<Room> {
  switch (body.kind) {
    case 'joined': {
      const { seat: id, seatCode: code, token, name, number } = body;
      const before = room.seats[id] ?? { id, code, tokens: [], name, number, removed: false };
      const tokens = [...before.tokens, token].slice(-MOST_TOKENS);
      return { seats: { ...room.seats, [id]: { ...before, tokens } } };
    }
    case 'remove': {
      const seat = room.seats[body.seat];
      return seat ? { seats: { ...room.seats, [seat.id]: { ...seat, removed: true } } } : {};
    }
    case 'lock':
      return { locked: body.locked };
    case 'read':
      return { ...running(room), at: body.at };
    case 'ask': {
      const { decision } = room.position;
      if (!decision) return {};
      const round: Round = { number: room.rounds.length + 1, decision, state: 'open', shown: [] };
      return { ...running(room), rounds: [...room.rounds, round] };
    }
    case 'vote': {
      const { seat, option, reason } = body;
      return inRound(room, ({ votes }) => ({ votes: { vote: { seat, option, reason }, before: votes } }));
    }
    case 'count':
      return inRound(room, () => ({ counts: body.counts }));
    case 'close':
      return { ...inRound(room, () => ({ state: 'closed' })), clock: undefined };
    case 'reveal':
      return { ...inRound(room, () => ({ state: 'revealed' })), clock: undefined };
    case 'show':
      return body.what === 'reason'
        ? inRound(room, ({ shown }) => ({ shown: toggled(shown, body.entry, body.shown) }))
        : inWords(room, ({ shown }) => ({ shown: toggled(shown, body.entry, body.shown) }));
    case 'take': {
      const done = currentRound(room) ? inRound(room, () => ({ taken: body.option })) : {};
      return { ...running(room), ...done, position: body.position, at: 0, clock: undefined };
    }
    case 'return': {
      const left = currentRound(room) ? inRound(room, () => ({ left: true })) : {};
      return { ...running(room), ...left, position: body.position, at: 0, clock: undefined };
    }
    case 'pause':
      return { pause: body.until === undefined ? {} : { until: body.until } };
    case 'resume':
      return { pause: undefined };
    case 'time':
      return { clock: body.until };
    case 'ask-word':
      return { words: [...room.words, { number: room.words.length + 1, open: true, words: [], shown: [] }] };
    case 'word': {
      const { seat, text } = body;
      return inWords(room, ({ words }) => ({ words: [...words, { seat, text }] }));
    }
    case 'close-word':
      return inWords(room, () => ({ open: false }));
    case 'keep-sentence': {
      const decision = room.position.decision?.number;
      return { sentences: [...room.sentences, { text: body.text, decision }] };
    }
    case 'drop-sentence':
      return { sentences: room.sentences.filter((_, entry) => entry !== body.entry) };
    case 'progress': {
      const { seat, choices, from, end } = body;
      const played = [...(room.progress[seat]?.played.slice(0, from) ?? []), ...body.played];
      return { ...running(room), progress: { ...room.progress, [seat]: { choices, played, end } } };
    }
    case 'react':
      return { reactions: { ...room.reactions, [body.seat]: body.answers } };
    case 'finish':
      return { phase: 'finished', pause: undefined, clock: undefined };
    case 'continue':
      return { phase: 'running' };
    case 'end':
      return { phase: 'ended', pause: undefined, clock: undefined };
  }
}

function running({ phase }: Room): Partial<Room> {
  return phase === 'lobby' ? { phase: 'running' } : {};
}

/** Changes the last round. */
function inRound({ rounds }: Room, change: (round: Round) => Partial<Round>): Partial<Room> {
  return { rounds: lastChanged(rounds, change) };
}

function inWords({ words }: Room, change: (round: WordRound) => Partial<WordRound>): Partial<Room> {
  return { words: lastChanged(words, change) };
}

function lastChanged<One>(all: readonly One[], change: (last: One) => Partial<One>): readonly One[] {
  const last = all.at(-1);
  if (!last) return all;
  const next = [...all];
  next[all.length - 1] = { ...last, ...change(last) };
  return next;
}

function toggled(entries: readonly number[], entry: number, on: boolean): number[] {
  const others = entries.filter((one) => one !== entry);
  return on ? [...others, entry] : others;
}
