// Who comes in, and onto which seat: judged by what they say in their hello, and by how often such things were wrong.
import { typedSeatCode } from '../../core/room/seat-code.ts';
import type { Closed, Hello } from '../../workshop/messages.ts';
import type { Limits } from './limits.ts';
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

/** A seat's owner comes back whatever the room's state; everybody else by its rules. `address`: where the line comes from. */
export async function admit(
  rooms: OpenRooms,
  limits: Limits,
  hello: Hello,
  address: string,
): Promise<Admitted | Closed> {
  const live = await rooms.find(hello.code);
  // Who holds a secret guesses nothing, and comes in while others have to wait.
  const holder = live && holderOf(live, hello);
  if (holder) return holder;
  if (!limits.mayGuess(address)) return 'too-many-tries';
  if (!live || hello.role === 'facilitator') {
    limits.wrongGuess(address);
    return live ? 'wrong-secret' : 'no-room';
  }
  if (hello.role === 'projector') return { live, role: 'projector' };
  if (hello.seatCode === undefined) return newcomer(live, limits, hello, address);
  if (!limits.mayGuessSeat(live.code, address)) return 'too-many-tries';
  const admitted = await bySeatCode(live, hello.seatCode);
  if (admitted === 'wrong-seat-code') limits.wrongSeat(live.code, address);
  return admitted;
}

function holderOf(live: LiveRoom, { role, host, token, seatCode }: Hello): Admitted | Closed | undefined {
  if (role === 'facilitator') return host !== undefined && live.isHost(host) ? { live, role } : undefined;
  // A code that was typed speaks for itself; the device may hold the secret of another seat.
  if (role !== 'participant' || token === undefined || seatCode !== undefined) return undefined;
  const seat = live.seatOf(token);
  if (!seat) return undefined;
  return seat.removed ? 'no-seat' : { live, role, seat: seat.id, token };
}

async function newcomer(live: LiveRoom, limits: Limits, hello: Hello, address: string): Promise<Admitted | Closed> {
  if (!limits.newSeat(live.code, address)) return 'too-many-tries';
  const { token: own = '', name, number } = hello;
  // A page that makes up its secret before it comes can ask again, if the answer is lost, and sits on one seat.
  const token = own.length >= SHORTEST_TOKEN ? own : newSecret();
  const seat = await live.join({ token, name, number });
  return typeof seat === 'string' ? seat : { live, role: 'participant', seat: seat.id, token };
}

async function bySeatCode(live: LiveRoom, seatCode: string): Promise<Admitted | Closed> {
  const seat = live.seatByCode(typedSeatCode(seatCode));
  if (!seat) return 'wrong-seat-code';
  if (seat.removed) return 'no-seat';
  const token = newSecret();
  const taken = await live.takeBack(seat, token);
  return typeof taken === 'string' ? taken : { live, role: 'participant', seat: seat.id, token };
}
