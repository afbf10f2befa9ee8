// A line to a room with nothing of a page around it: sends what a test wants, keeps every byte that comes.
import { io, type Socket } from 'socket.io-client';
import type { RoomView, SeatView } from '../../../src/core/room/view.ts';
import { withChange } from '../../../src/core/room/view-change.ts';
import type { Ack, Hello, Presence, Welcome } from '../../../src/workshop/messages.ts';

export interface RawLine {
  readonly socket: Socket;
  /** Everything that has come over the line, as it was written. */
  readonly frames: readonly string[];
  readonly views: readonly RoomView[];
  readonly here: readonly number[];
  view(): RoomView;
  mine(): SeatView;
  token(): string;
  say(event: string, ...args: unknown[]): void;
  hello(hello: unknown): Promise<Welcome>;
  command(command: unknown, id?: string): Promise<Ack>;
  isDown(): boolean;
  end(): void;
}

let count = 0;
const all = new Set<RawLine>();

/** Ends every line that tests have opened. */
export function endLines(): void {
  for (const line of all) line.end();
  all.clear();
}

/** Opens a line that never tries again by itself. Rejects where the server does not let it in. */
export async function openLine(url: string, extra: Record<string, string> = {}): Promise<RawLine> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: extra });
  const frames: string[] = [];
  const views: RoomView[] = [];
  const here: number[] = [];
  let mine: SeatView | undefined;
  let token = '';
  socket.io.on('open', () => {
    socket.io.engine.on('packet', ({ data }: { data?: unknown }) => frames.push(String(data)));
  });
  socket.on('view', (change) => views.push(withChange(views.at(-1) as RoomView, change)));
  socket.on('mine', (part: SeatView) => {
    mine = part;
  });
  socket.on('presence', (presence: Presence) => here.push(presence.here));
  await new Promise<void>((up, failed) => {
    socket.once('connect', up);
    socket.once('connect_error', failed);
  });
  const line: RawLine = {
    socket,
    frames,
    views,
    here,
    view: () => views.at(-1) as RoomView,
    mine: () => mine as SeatView,
    token: () => token,
    say: (event, ...args) => void socket.emit(event, ...args),
    hello: (hello) =>
      new Promise((answered) => {
        socket.emit('hello', hello, (welcome: Welcome) => {
          if (welcome.ok) {
            views.push(welcome.view);
            mine = welcome.mine;
            token = welcome.token ?? '';
          }
          answered(welcome);
        });
      }),
    command: (command, id = `command-${count++}`) =>
      new Promise((answered) => {
        socket.emit('command', { id, command }, (ack: Ack) => {
          if ('seq' in ack && ack.mine) mine = ack.mine;
          answered(ack);
        });
      }),
    isDown: () => !socket.connected,
    end: () => void socket.disconnect(),
  };
  all.add(line);
  return line;
}

/** Opens a line and enters. Throws where the room does not let it in. */
export async function enter(url: string, hello: Hello): Promise<RawLine> {
  const line = await openLine(url);
  const welcome = await line.hello(hello);
  if (!welcome.ok) throw new Error(`Not let in: ${welcome.reason}`);
  return line;
}
