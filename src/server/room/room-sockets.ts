// The lines to the rooms: lets them in, gives each to the room it belongs to, and lets go of rooms in which nobody is any longer.
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import type { Rehearsals } from '../rehearsal/rehearsals.ts';
import type { Admitted } from './admit.ts';
import { type Limits, MOST_LINES, MOST_LINES_FROM, plainAddress } from './limits.ts';
import { serveLine } from './line.ts';
import type { OpenRooms } from './open-rooms.ts';
import { isFromOwnPage } from './origin.ts';
import { type LineData, type Lines, type Place, type TendedRoom, tendRoom } from './tend-room.ts';

export interface RoomSocketsParts {
  rooms: OpenRooms;
  limits: Limits;
  rehearsals: Rehearsals;
  now: () => number;
  ticks: () => number;
  /** Called with the address of whatever asks for a line. */
  reached(address: string): void;
  failed(error: unknown): void;
}

export interface RoomSockets {
  /** Cuts all lines of a room that was erased. */
  erased(code: string): void;
  /** Whether anybody is in the room. */
  isUsed(code: string): boolean;
  /** Cuts every line; phones try again by themselves until a server answers. */
  close(): void;
}

export function attachRoomSockets(http: HttpServer, parts: RoomSocketsParts): RoomSockets {
  const { rooms, limits, rehearsals, now, ticks, failed } = parts;
  const tended = new Map<string, TendedRoom>();
  const linesFrom = new Map<string, number>();
  let isClosing = false;

  const io: Lines = new Server<never, never, Record<string, never>, LineData>(http, {
    serveClient: false,
    cookie: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: 16 * 1024,
    connectTimeout: 10_000,
    // Other parts of the server may take what is not ours.
    destroyUpgrade: false,
    allowRequest(request: IncomingMessage, decide: (refused: string | null, allowed: boolean) => void) {
      const address = plainAddress(request.socket.remoteAddress ?? '');
      parts.reached(address);
      const isFull = io.engine.clientsCount >= MOST_LINES || (linesFrom.get(address) ?? 0) >= MOST_LINES_FROM;
      const allowed = !isClosing && !isFull && isFromOwnPage(request.headers);
      decide(allowed ? null : 'not allowed', allowed);
    },
  });

  const tend = (entry: Admitted): TendedRoom => {
    const { live } = entry;
    const before = tended.get(live.code);
    if (before) return before;
    const rehearsal = rehearsals.of(live);
    const room = tendRoom(io, live, rehearsal.here, () => rehearsal.facilitatorHere(room.facilitators() > 0));
    tended.set(live.code, room);
    return room;
  };
  const letGo = (code: string) => {
    tended.get(code)?.stop();
    tended.delete(code);
  };
  const enter = (entry: Admitted): Place => {
    const room = tend(entry);
    const place = room.enter(entry);
    return {
      ...place,
      leave() {
        place.leave();
        if (room.lines() === 0 && tended.get(room.live.code) === room) letGo(room.live.code);
      },
    };
  };

  io.on('connection', (line) => {
    const address = plainAddress(line.handshake.address);
    linesFrom.set(address, (linesFrom.get(address) ?? 0) + 1);
    line.once('disconnect', () => {
      const left = (linesFrom.get(address) ?? 1) - 1;
      if (left > 0) linesFrom.set(address, left);
      else linesFrom.delete(address);
    });
    serveLine(line, { rooms, limits, now, ticks, enter, failed });
  });
  io.engine.on('connection_error', () => undefined);

  return {
    erased(code) {
      rehearsals.stop(code);
      letGo(code);
    },
    isUsed: (code) => tended.has(code) || rehearsals.isRunning(code),
    close() {
      isClosing = true;
      for (const code of [...tended.keys()]) letGo(code);
      io.engine.close();
    },
  };
}
