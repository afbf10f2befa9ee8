// Who comes in, and onto which seat: judged by what they say in their hello.
import { typedSeatCode } from '../../core/room/seat-code.ts';
import type { Closed, Hello } from '../../workshop/messages.ts';
import type { LiveRoom } from './live-room.ts';
import type { OpenRooms } from './open-rooms.ts';
import { newSecret } from './secrets.ts';

export type Admitted =
  | { live: LiveRoom; role: 'facilitator' }
  | { live: LiveRoom; role: 'projector' }
  /** `token`: the secret that brings this device back to the seat. */
  | { live: LiveRoom; role: 'participant'; seat: string; token: string };

/** Secrets that pages make themselves are as long as ours, or are not used. */
const SHORTEST_TOKEN = 20;

/** A seat's owner comes back whatever the room's state; everybody else by its rules. */
export async function admit(rooms: OpenRooms, hello: Hello): Promise<Admitted | Closed> {
  const live = await rooms.find(hello.code);
  if (!live) return 'no-room';
  if (hello.role === 'projector') return { live, role: 'projector' };
  if (hello.role === 'facilitator') {
    return live.isHost(hello.host ?? '') ? { live, role: 'facilitator' } : 'wrong-secret';
  }
  return hello.seatCode === undefined ? withToken(live, hello) : withSeatCode(live, hello.seatCode);
}

async function withToken(live: LiveRoom, { token, name, number }: Hello): Promise<Admitted | Closed> {
  const own = token === undefined ? undefined : live.seatOf(token);
  if (own?.removed) return 'no-seat';
  if (own && token) return { live, role: 'participant', seat: own.id, token };
  // A page that makes up its secret before it comes can ask again, if the answer is lost, and sits on one seat.
  const secret = token !== undefined && token.length >= SHORTEST_TOKEN ? token : newSecret();
  const seat = await live.join({ token: secret, name, number });
  return typeof seat === 'string' ? seat : { live, role: 'participant', seat: seat.id, token: secret };
}

async function withSeatCode(live: LiveRoom, seatCode: string): Promise<Admitted | Closed> {
  const seat = live.seatByCode(typedSeatCode(seatCode));
  if (!seat) return 'wrong-seat-code';
  if (seat.removed) return 'no-seat';
  const token = newSecret();
  await live.takeBack(seat, token);
  return { live, role: 'participant', seat: seat.id, token };
}
