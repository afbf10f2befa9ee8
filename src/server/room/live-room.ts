// A room in memory: decides one command after another, has each written, and shows only what is on the disk.
import type { Actor, Command } from '../../core/room/command.ts';
import { isCounted } from '../../core/room/counted.ts';
import type { EventBody, RoomEvent } from '../../core/room/event.ts';
import { foldEvent } from '../../core/room/fold.ts';
import type { Room, Seat } from '../../core/room/room.ts';
import { refuseJoin } from '../../core/room/rules.ts';
import type { RoomScenarios } from '../../ink/room-position.ts';
import type { Closed } from '../../workshop/messages.ts';
import { decide } from './decide.ts';
import type { LogEntry } from './log-entry.ts';
import type { KeptRoom } from './room-store.ts';
import { hashOf, isSecretOf, newSeatCode, newSeatId } from './secrets.ts';
import type { WriteQueue } from './write-queue.ts';

/** The facilitator's place in the log, beside the seats. */
export const FACILITATOR = 'facilitator';

export interface Newcomer {
  /** The secret that will bring them back. */
  token: string;
  name?: string;
  number?: string;
  /** An id of its own for the seat, where somebody must be known again; else one is drawn. */
  seat?: string;
}

export interface Done {
  seq: number;
  /** As it was right after; as it is now, where the command was seen before. */
  room: Room;
}

/** Is told of each event that is on the disk, with the room as it was before. */
export type RoomWatcher = (event: RoomEvent, before: Room) => void;

export interface LiveRoom {
  readonly code: string;
  readonly scenarios: RoomScenarios;
  /** As it is on the disk. */
  room(): Room;
  isHost(secret: string): boolean;
  seatOf(token: string): Seat | undefined;
  seatByCode(seatCode: string): Seat | undefined;
  /** Takes a new seat. Rejects when it could not be written. */
  join(newcomer: Newcomer): Promise<Seat | Closed>;
  /** Gives a seat to one more device. Rejects when it could not be written. */
  takeBack(seat: Seat, token: string): Promise<Seat | Closed>;
  /** Answers once it is on the disk; a command seen before is answered and not repeated. Rejects when it could not be written. */
  command(actor: Actor, id: string, command: Command): Promise<Done | { refused: Closed }>;
  /** Returns what ends the watching. */
  watch(watcher: RoomWatcher): () => void;
  /** From now on there is no such room: it takes nothing any longer. */
  close(): void;
}

/** Makes the room of its log, which holds its opening at least. */
export function openLiveRoom(
  kept: KeptRoom,
  scenarios: RoomScenarios,
  log: readonly LogEntry[],
  queue: WriteQueue,
  now: () => number,
): LiveRoom {
  const { code } = kept;
  /** Commands by who sent them and their id: on the disk with their sequence number, or on their way there. */
  const known = new Map<string, number | Promise<Done>>();
  const tokens = new Map<string, string>();
  const seatCodes = new Map<string, string>();
  const remember = (key: string, { seq, body }: RoomEvent) => {
    known.set(key, seq);
    if (body.kind !== 'joined') return;
    tokens.set(body.token, body.seat);
    seatCodes.set(body.seatCode, body.seat);
  };
  const replayed = log.reduce<Room | undefined>((room, { event }) => foldEvent(room, event), undefined);
  if (!replayed) throw new Error(`Room ${code} has no log.`);
  for (const { seat, commandId, event } of log) remember(keyOf(seat, commandId), event);

  let room = replayed;
  /** With what is on its way to the disk. */
  let ahead = replayed;
  let isClosed = false;
  /** Seats that are being taken, by the hash of their secret. */
  const joining = new Map<string, Promise<Done>>();
  const watchers = new Set<RoomWatcher>();

  const append = (seat: string, commandId: string, body: EventBody): Promise<Done> => {
    const isUrgent = !isCounted(ahead, body.kind);
    const event: RoomEvent = { seq: ahead.seq + 1, at: now(), body };
    const after = foldEvent(ahead, event);
    ahead = after;
    const key = keyOf(seat, commandId);
    const written = new Promise<Done>((resolve, reject) => {
      queue.add({ room: code, seat, commandId, event }, isUrgent, (error) => {
        if (error !== undefined) {
          known.delete(key);
          // Everything that is on its way fails with it, so that nothing rests on what never was.
          ahead = room;
          return reject(error);
        }
        const before = room;
        room = after;
        remember(key, event);
        resolve({ seq: event.seq, room });
        for (const tell of watchers) tell(event, before);
        return undefined;
      });
    });
    known.set(key, written);
    return written;
  };
  const bySecret = (after: Room, secret: string) => after.seats[tokens.get(secret) ?? ''] as Seat;

  return {
    code,
    scenarios,
    room: () => room,
    isHost: (secret) => isSecretOf(kept.host, secret),
    seatOf(token) {
      const secret = hashOf(token);
      const seat = room.seats[tokens.get(secret) ?? ''];
      return seat?.tokens.includes(secret) ? seat : undefined;
    },
    seatByCode: (seatCode) => room.seats[seatCodes.get(seatCode) ?? ''],
    async join({ token, name, number, seat = newSeatId() }) {
      const secret = hashOf(token);
      // The same page, asking again before it was answered.
      const same = joining.get(secret);
      if (same) return bySecret((await same).room, secret);
      const before = ahead.seats[seat];
      if (before) return before;
      const refusal = isClosed ? 'no-room' : refuseJoin(ahead, name);
      if (refusal) return refusal;
      const { named } = ahead.setup;
      const written = append(seat, JOIN, {
        kind: 'joined',
        seat,
        seatCode: freeSeatCode(ahead),
        token: secret,
        ...(named && name ? { name: name.trim() } : {}),
        ...(named && number ? { number: number.trim() } : {}),
      });
      joining.set(secret, written);
      return written.then((done) => bySecret(done.room, secret)).finally(() => joining.delete(secret));
    },
    async takeBack({ id, code: seatCode }, token) {
      if (isClosed) return 'no-room';
      const secret = hashOf(token);
      const done = await append(id, `${JOIN} ${secret}`, { kind: 'joined', seat: id, seatCode, token: secret });
      return bySecret(done.room, secret);
    },
    async command(actor, id, wish) {
      if (isClosed) return { refused: 'no-room' };
      const seat = actor.role === 'participant' ? actor.seat : FACILITATOR;
      const key = keyOf(seat, id);
      const before = known.get(key);
      if (before !== undefined) return typeof before === 'number' ? { seq: before, room } : before;
      const decided = decide(ahead, actor, wish, scenarios);
      return typeof decided === 'string' ? { refused: decided } : append(seat, id, decided);
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    close() {
      isClosed = true;
    },
  };
}

/** Shorter, or longer, than any id that a page may give its commands. */
const JOIN = 'join';

function keyOf(seat: string, commandId: string): string {
  return `${seat} ${commandId}`;
}

function freeSeatCode({ seats }: Room): string {
  const taken = new Set(Object.values(seats).map(({ code }) => code));
  for (;;) {
    const code = newSeatCode();
    if (!taken.has(code)) return code;
  }
}
