// What is asked of rooms over plain requests: opening one, looking through its door, its report, and erasing it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { roomReport } from '../../core/room/report.ts';
import { KEPT_FOR } from '../../core/room/room.ts';
import { ROOM_CODE_LENGTH } from '../../core/room/seat-code.ts';
import { ERASED_AT } from '../../workshop/erased-at.ts';
import { type Closed, type RoomDoor, readOpening } from '../../workshop/messages.ts';
import { type Limits, plainAddress } from './limits.ts';
import type { LiveRoom } from './live-room.ts';
import type { OpenRooms } from './open-rooms.ts';

export interface RoomRoutesParts {
  rooms: OpenRooms;
  limits: Limits;
  /** Called when a room has been opened, and when one has been erased. */
  opened(): void;
  erased(code: string): void;
}

type OfRoom = { Params: { code: string } };

const STATUS = { 'bad-message': 400, 'wrong-secret': 403, 'no-room': 404, 'too-many-tries': 429 } as const;
type Refused = keyof typeof STATUS & Closed;

export function registerRoomRoutes(app: FastifyInstance, { rooms, limits, opened, erased }: RoomRoutesParts): void {
  const roomAt = async ({ params, ip }: FastifyRequest<OfRoom>): Promise<LiveRoom | Refused> => {
    const address = plainAddress(ip);
    const found = params.code.length === ROOM_CODE_LENGTH ? await rooms.find(params.code) : undefined;
    if (!limits.mayGuess(address)) return 'too-many-tries';
    if (!found) limits.wrongGuess(address);
    return found ?? 'no-room';
  };
  const roomOfHost = async (request: FastifyRequest<OfRoom>): Promise<LiveRoom | Refused> => {
    const secret = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const found = await rooms.find(request.params.code);
    // Who holds the secret guesses nothing.
    if (found?.isHost(secret)) return found;
    const guessed = await roomAt(request);
    if (typeof guessed === 'string') return guessed;
    limits.wrongGuess(plainAddress(request.ip));
    return 'wrong-secret';
  };

  app.post('/api/rooms', { config: { rateLimit: { max: 60 } } }, async (request, reply) => {
    const opening = readOpening(request.body);
    if (!opening) return refuse(reply, 'bad-message');
    if (!limits.opening()) return refuse(reply, 'too-many-tries');
    const room = await rooms.open(opening);
    if (!room) return reply.code(404).send({ refused: 'no-scenario' });
    opened();
    return reply.code(201).send(room);
  });

  app.get<OfRoom>('/api/rooms/:code', { config: { rateLimit: { max: 1200 } } }, async (request, reply) => {
    const found = await roomAt(request);
    if (typeof found === 'string') return refuse(reply, found);
    const { setup, locked, phase } = found.room();
    const door: RoomDoor = { scenario: setup.scenario, mode: setup.mode, named: setup.named, locked, phase };
    return door;
  });

  app.get<OfRoom>('/api/rooms/:code/report', { config: { rateLimit: { max: 120 } } }, async (request, reply) => {
    const found = await roomOfHost(request);
    if (typeof found === 'string') return refuse(reply, found);
    // Beside the report, not in it: a report has no times.
    reply.header(ERASED_AT, found.room().changedAt + KEPT_FOR);
    return roomReport(found.room());
  });

  app.delete<OfRoom>('/api/rooms/:code', { config: { rateLimit: { max: 60 } } }, async (request, reply) => {
    const found = await roomOfHost(request);
    if (typeof found === 'string') return refuse(reply, found);
    await rooms.erase([found.code]);
    erased(found.code);
    return reply.code(204).send();
  });
}

function refuse(reply: FastifyReply, refused: Refused) {
  return reply.code(STATUS[refused]).send({ refused });
}
