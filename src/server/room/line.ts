// One line: takes its hello and its commands, answers every one of them, and never lets what it sends do harm.
import type { Socket } from 'socket.io';
import type { Actor } from '../../core/room/command.ts';
import { seatView } from '../../core/room/view.ts';
import {
  type Ack,
  readEnvelope,
  readHello,
  type ToPage,
  type ToServer,
  type Welcome,
} from '../../workshop/messages.ts';
import { type Admitted, admit } from './admit.ts';
import { type Bucket, createBucket } from './buckets.ts';
import { HELLOS, LINE, type Limits, MOST_BAD, MOST_IN_VAIN, plainAddress, WITHOUT_ROOM } from './limits.ts';
import { FACILITATOR } from './live-room.ts';
import type { OpenRooms } from './open-rooms.ts';
import { type LineData, lineGroup, type Place } from './tend-room.ts';

export type Line = Socket<ToServer, ToPage, Record<string, never>, LineData>;

export interface LineParts {
  rooms: OpenRooms;
  limits: Limits;
  /** Milliseconds since 1970. */
  now: () => number;
  /** For buckets: never goes back. */
  ticks: () => number;
  /** Called when the line is in a room. */
  enter(entry: Admitted): Place;
  /** An error that nobody foresaw. */
  failed(error: unknown): void;
}

export function serveLine(line: Line, { rooms, limits, now, ticks, enter, failed }: LineParts): void {
  const address = plainAddress(line.handshake.address);
  const all = createBucket(LINE, ticks);
  const hellos = createBucket(HELLOS, ticks);
  let bad = 0;
  let inVain = 0;
  let entry: Admitted | undefined;
  let place: Place | undefined;
  let entering: Promise<Admitted | string> | undefined;
  let commands: Bucket | undefined;

  const idle = setTimeout(() => entry || line.conn.close(), WITHOUT_ROOM);
  line.once('disconnect', () => clearTimeout(idle));

  const isTooMuch = () => {
    if (all.take()) return false;
    inVain += 1;
    if (inVain > MOST_IN_VAIN) line.disconnect(true);
    return true;
  };
  const isBad = () => {
    bad += 1;
    // Answered first, then cut.
    if (bad > MOST_BAD) setImmediate(() => line.disconnect(true));
    return 'bad-message' as const;
  };

  const greet = async (raw: unknown, answer: (welcome: Welcome) => void) => {
    if (isTooMuch()) return answer({ ok: false, reason: 'too-many-tries' });
    const hello = readHello(raw);
    if (!hello) return answer({ ok: false, reason: isBad() });
    // A line has one seat; asked again, because the answer was lost, it is given the same.
    if (entry && place) {
      const isSame = entry.live.code === hello.code && entry.role === hello.role;
      return answer(isSame ? welcomeTo(entry, place, now()) : { ok: false, reason: isBad() });
    }
    if (entering || !hellos.take()) return answer({ ok: false, reason: 'too-many-tries' });
    const asked = admit(rooms, limits, hello, address);
    entering = asked;
    const admitted = await asked.finally(() => {
      entering = undefined;
    });
    if (typeof admitted === 'string') return answer({ ok: false, reason: admitted });
    if (!line.connected) return undefined;
    entry = admitted;
    line.data.entry = admitted;
    const { live, role } = admitted;
    const seat = role === 'participant' ? admitted.seat : FACILITATOR;
    commands = role === 'projector' ? undefined : limits.commands(live.code, seat, role === 'facilitator');
    // In one go: the first change after the welcome must be one of the view that was given with it.
    place = enter(admitted);
    answer(welcomeTo(admitted, place, now()));
    void line.join(
      role === 'participant' ? [lineGroup(live.code, role), lineGroup(live.code, seat)] : lineGroup(live.code, role),
    );
    line.once('disconnect', place.leave);
    return undefined;
  };

  const obey = async (raw: unknown, answer: (ack: Ack) => void) => {
    if (isTooMuch()) return answer({ id: idOf(raw), refused: 'too-many-tries' });
    const envelope = readEnvelope(raw);
    if (!envelope) return answer({ id: idOf(raw), refused: isBad() });
    const { id, command } = envelope;
    if (!entry) return answer({ id, refused: isBad() });
    if (!commands) return answer({ id, refused: 'not-yours' });
    if (!commands.take()) return answer({ id, refused: 'too-many-tries' });
    const { live } = entry;
    const actor: Actor =
      entry.role === 'participant' ? { role: 'participant', seat: entry.seat } : { role: 'facilitator' };
    const done = await live.command(actor, id, command);
    if ('refused' in done) return answer({ id, refused: done.refused });
    const mine = actor.role === 'participant' ? seatView(done.room, actor.seat) : undefined;
    if (!mine) return answer({ id, seq: done.seq });
    if (place?.isShared()) line.to(lineGroup(live.code, mine.seat)).emit('mine', mine);
    return answer({ id, seq: done.seq, mine });
  };

  // Whatever fails beyond the rules stays unanswered: the page sends it again.
  line.on('hello', (raw, answer) => {
    if (typeof answer === 'function') greet(raw, answer).catch(failed);
    else isBad();
  });
  line.on('command', (raw, answer) => {
    if (typeof answer === 'function') obey(raw, answer).catch(failed);
    else isBad();
  });
  line.onAny((name: string) => {
    if (name !== 'hello' && name !== 'command' && !isTooMuch()) isBad();
  });
  line.on('error', failed);
}

function welcomeTo(entry: Admitted, place: Place, now: number): Welcome {
  const view = place.view();
  if (entry.role !== 'participant') return { ok: true, view, now };
  return { ok: true, view, mine: seatView(entry.live.room(), entry.seat), token: entry.token, now };
}

/** The id of a message that cannot be read otherwise, so that its sender knows which was refused. */
function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id.slice(0, 40) : '';
}
