// The lines to the rooms: takes hellos and commands, and sends views to each role and each seat its own part.
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Actor } from '../../core/room/command.ts';
import { seatView, viewFor } from '../../core/room/view.ts';
import {
  type Ack,
  readEnvelope,
  readHello,
  type ToPage,
  type ToServer,
  type Welcome,
} from '../../workshop/messages.ts';
import { type Admitted, admit } from './admit.ts';
import { type Broadcast, startBroadcast } from './broadcast.ts';
import type { LiveRoom } from './live-room.ts';
import type { OpenRooms } from './open-rooms.ts';

type Line = Socket<ToServer, ToPage, Record<string, never>, { entry?: Admitted }>;

export function attachRoomSockets(http: HttpServer, rooms: OpenRooms, now: () => number) {
  const io = new Server<ToServer, ToPage, Record<string, never>, { entry?: Admitted }>(http, {
    serveClient: false,
    cookie: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: 16 * 1024,
    connectTimeout: 10_000,
    destroyUpgrade: false,
  });
  const tended = new Map<string, Broadcast>();
  const nameOf = (code: string, role: string) => `${code}/${role}`;

  const tend = (live: LiveRoom) => {
    if (tended.has(live.code)) return;
    const broadcast = startBroadcast(
      live,
      (role) => io.of('/').adapter.rooms.has(nameOf(live.code, role)),
      (role, view) => void io.to(nameOf(live.code, role)).emit('view', view),
    );
    tended.set(live.code, broadcast);
  };

  const welcome = (entry: Admitted): Welcome => {
    const room = entry.live.room();
    const view = viewFor(room, entry.role);
    if (entry.role !== 'participant') return { ok: true, view, now: now() };
    return { ok: true, view, mine: seatView(room, entry.seat), token: entry.token, now: now() };
  };

  const onHello = async (line: Line, raw: unknown): Promise<Welcome> => {
    const hello = readHello(raw);
    if (!hello) return { ok: false, reason: 'bad-message' };
    const entry = await admit(rooms, hello);
    if (typeof entry === 'string') return { ok: false, reason: entry };
    line.data.entry = entry;
    tend(entry.live);
    await line.join(nameOf(entry.live.code, entry.role));
    if (entry.role === 'participant') await line.join(nameOf(entry.live.code, entry.seat));
    return welcome(entry);
  };

  const onCommand = async (line: Line, raw: unknown): Promise<Ack> => {
    const envelope = readEnvelope(raw);
    const { entry } = line.data;
    if (!envelope || !entry) return { id: '', refused: 'bad-message' };
    const { id, command } = envelope;
    if (entry.role === 'projector') return { id, refused: 'not-yours' };
    const actor: Actor =
      entry.role === 'participant' ? { role: 'participant', seat: entry.seat } : { role: 'facilitator' };
    const ack = await entry.live.command(actor, id, command);
    if ('seq' in ack && entry.role === 'participant') {
      const mine = seatView(entry.live.room(), entry.seat);
      if (mine) io.to(nameOf(entry.live.code, entry.seat)).emit('mine', mine);
    }
    return ack;
  };

  io.on('connection', (line) => {
    line.on('hello', (raw, answer) => void onHello(line, raw).then(answer, () => undefined));
    line.on('command', (raw, answer) => void onCommand(line, raw).then(answer, () => undefined));
  });
  return io;
}
