// A room in memory: decides one command after another, has each written, and shows only what is on the disk.
import type { Actor, Command } from '../../core/room/command.ts';
import type { EventBody, RoomEvent } from '../../core/room/event.ts';
import { foldEvent } from '../../core/room/fold.ts';
import type { Room, Seat } from '../../core/room/room.ts';
import { type Refusal, refuseJoin } from '../../core/room/rules.ts';
import type { RoomScenarios } from '../../ink/room-position.ts';
import type { Ack } from '../../workshop/messages.ts';
import { decide } from './decide.ts';
import type { KeptRoom, LogEntry } from './room-store.ts';
import { hashOf, isSecretOf, newSeatCode, newSeatId } from './secrets.ts';
import type { WriteQueue } from './write-queue.ts';

/** The facilitator's place in the log, beside the seats. */
export const FACILITATOR = 'facilitator';

export interface Newcomer {
  /** The secret that will bring them back. */
  token: string;
  name?: string;
  number?: string;
  /** Its own id for the seat, where somebody must be known again; else one is drawn. */
  seat?: string;
}

export interface LiveRoom {
  readonly code: string;
  readonly scenarios: RoomScenarios;
  /** As it is on the disk. */
  room(): Room;
  isHost(secret: string): boolean;
  seatOf(token: string): Seat | undefined;
  seatByCode(seatCode: string): Seat | undefined;
  /** Takes a new seat. Rejects when it could not be written. */
  join(newcomer: Newcomer): Promise<Seat | Refusal>;
  /** Gives a seat to one more device. Rejects when it could not be written. */
  takeBack(seat: Seat, token: string): Promise<Seat>;
  /** Answers once it is on the disk; a command seen before is answered and not repeated. Rejects when it could not be written. */
  command(actor: Actor, id: string, command: Command): Promise<Ack>;
  /** Called after each event that is on the disk; returns what ends that. */
  watch(listener: (event: RoomEvent) => void): () => void;
}

/** Makes the room of its log; the log holds its opening at least. */
export function openLiveRoom(
  kept: KeptRoom,
  scenarios: RoomScenarios,
  log: readonly LogEntry[],
  queue: WriteQueue,
  now: () => number,
): LiveRoom {
  const { code } = kept;
  let room: Room | undefined;
  /** Sequence numbers of commands that are on the disk, by who sent them and their id. */
  const answered = new Map<string, number>();
  const tokens = new Map<string, string>();
  const seatCodes = new Map<string, string>();
  const listeners = new Set<(event: RoomEvent) => void>();
  const keep = ({ seat, commandId, event }: LogEntry) => {
    room = foldEvent(room, event);
    answered.set(keyOf(seat, commandId), event.seq);
    if (event.body.kind !== 'joined') return;
    tokens.set(event.body.token, event.body.seat);
    seatCodes.set(event.body.seatCode, event.body.seat);
  };
  for (const entry of log) keep(entry);
  if (!room) throw new Error(`Room ${code} has no log.`);

  /** With what is on its way to the disk. */
  let ahead: Room = room;
  const underWay = new Map<string, Promise<RoomEvent>>();
  /** Seats that are being taken, by the hash of their secret. */
  const joining = new Map<string, Promise<RoomEvent>>();
  const seatIn = ({ body }: RoomEvent) => (room as Room).seats['seat' in body ? body.seat : ''] as Seat;

  const append = (seat: string, commandId: string, body: EventBody): Promise<RoomEvent> => {
    const event: RoomEvent = { seq: ahead.seq + 1, at: now(), body };
    ahead = foldEvent(ahead, event);
    const entry = { room: code, seat, commandId, event };
    const key = keyOf(seat, commandId);
    const written = new Promise<RoomEvent>((resolve, reject) => {
      queue.add(entry, (error) => {
        underWay.delete(key);
        if (error !== undefined) {
          // Everything that is on its way fails with it, so that nothing rests on what never was.
          ahead = room as Room;
          return reject(error);
        }
        keep(entry);
        resolve(event);
        for (const tell of listeners) tell(event);
        return undefined;
      });
    });
    underWay.set(key, written);
    return written;
  };

  const command: LiveRoom['command'] = async (actor, id, wish) => {
    const seat = actor.role === 'participant' ? actor.seat : FACILITATOR;
    const key = keyOf(seat, id);
    const before = answered.get(key);
    if (before !== undefined) return { id, seq: before };
    const same = underWay.get(key);
    if (same) return { id, seq: (await same).seq };
    const decided = decide(ahead, actor, wish, scenarios);
    if (typeof decided === 'string') return { id, refused: decided };
    return { id, seq: (await append(seat, id, decided)).seq };
  };

  return {
    code,
    scenarios,
    room: () => room as Room,
    isHost: (secret) => isSecretOf(kept.host, secret),
    seatOf(token) {
      const seat = ahead.seats[tokens.get(hashOf(token)) ?? ''];
      return seat?.tokens.includes(hashOf(token)) ? seat : undefined;
    },
    seatByCode: (seatCode) => ahead.seats[seatCodes.get(seatCode) ?? ''],
    async join({ token, name, number, seat = newSeatId() }) {
      const secret = hashOf(token);
      // The same page, asking again before it was answered.
      const same = joining.get(secret);
      if (same) return seatIn(await same);
      const refusal = refuseJoin(ahead, name);
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
      return written.then(seatIn).finally(() => joining.delete(secret));
    },
    async takeBack({ id, code: seatCode }, token) {
      const secret = hashOf(token);
      return seatIn(await append(id, `${JOIN} ${secret}`, { kind: 'joined', seat: id, seatCode, token: secret }));
    },
    command,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Shorter than any id that a page may give its commands. */
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
