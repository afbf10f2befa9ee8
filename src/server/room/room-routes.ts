// What is asked of rooms over plain requests: opening one, looking through its door, its report, and erasing it.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { roomReport } from '../../core/room/report.ts';
import { ROOM_CODE_LENGTH } from '../../core/room/seat-code.ts';
import { type RoomDoor, readOpening } from '../../workshop/messages.ts';
import type { LiveRoom } from './live-room.ts';
import type { OpenRooms } from './open-rooms.ts';

type OfRoom = { Params: { code: string } };

export function registerRoomRoutes(app: FastifyInstance, rooms: OpenRooms): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  app.post('/api/rooms', async (request, reply) => {
    const opening = readOpening(request.body);
    if (!opening) return reply.code(400).send({ refused: 'bad-message' });
    const opened = await rooms.open(opening);
    return opened ? reply.code(201).send(opened) : reply.code(404).send({ refused: 'no-scenario' });
  });

  app.get<OfRoom>('/api/rooms/:code', async ({ params }, reply) => {
    const found = await roomOf(rooms, params.code);
    if (!found) return reply.code(404).send({ refused: 'no-room' });
    const { setup, locked, phase } = found.room();
    const door: RoomDoor = { scenario: setup.scenario, mode: setup.mode, named: setup.named, locked, phase };
    return door;
  });

  app.get<OfRoom>('/api/rooms/:code/report', async (request, reply) => {
    const found = await roomOf(rooms, request.params.code);
    if (!found) return reply.code(404).send({ refused: 'no-room' });
    if (!found.isHost(bearerOf(request))) return reply.code(403).send({ refused: 'wrong-secret' });
    return roomReport(found.room());
  });

  app.delete<OfRoom>('/api/rooms/:code', async (request, reply) => {
    const found = await roomOf(rooms, request.params.code);
    if (!found) return reply.code(404).send({ refused: 'no-room' });
    if (!found.isHost(bearerOf(request))) return reply.code(403).send({ refused: 'wrong-secret' });
    await rooms.erase([found.code]);
    return reply.code(204).send();
  });
}

async function roomOf(rooms: OpenRooms, code: string): Promise<LiveRoom | undefined> {
  return code.length === ROOM_CODE_LENGTH ? rooms.find(code) : undefined;
}

function bearerOf({ headers }: FastifyRequest): string {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}
