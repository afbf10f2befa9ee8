// The line between a page and its room: says hello, hands over views, and sends every command until it has been answered.
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../core/room/command.ts';
import type { RoomView, SeatView } from '../core/room/view.ts';
import { withChange } from '../core/room/view-change.ts';
import { commandId } from './command-id.ts';
import type { Ack, Closed, Envelope, Hello, Presence, ToPage, ToServer, Welcome } from './messages.ts';

export type LineState = 'connecting' | 'online' | 'offline';

export interface RoomListener {
  line(state: LineState): void;
  welcome(welcome: Extract<Welcome, { ok: true }>): void;
  /** The room's door is shut; the line is closed. */
  closed(reason: Closed): void;
  view(view: RoomView): void;
  mine(mine: SeatView): void;
  presence(presence: Presence): void;
  answered(envelope: Envelope, ack: Ack): void;
}

export interface RoomClient {
  /** Kept and sent again until it is answered, over lost lines and a server that starts anew. */
  send(command: Command): void;
  /** Commands without an answer. */
  waiting(): number;
  leave(): void;
}

/** How long an answer may take before the command is sent once more, in milliseconds. */
const PATIENCE = 4000;
/** How long a line that the server has ended rests before it is opened again, in milliseconds. */
const PAUSE = 1000;

/** Calls back whenever waiting for the next try would be wrong: the device has woken up, or found a network. Returns what stops it. */
export type WatchWaking = (woken: () => void) => () => void;

/**
 * Opens the line to the server at `address`; `hello` is asked anew at each connection, since a seat brings a secret of its own.
 * A line that is down is tried again by itself, with a chance in the waiting so that a hall of phones does not come at once.
 */
export function openRoomClient(
  address: string,
  hello: () => Hello,
  on: RoomListener,
  watchWaking: WatchWaking = () => () => undefined,
): RoomClient {
  const socket: Socket<ToPage, ToServer> = io(address, {
    forceNew: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
    randomizationFactor: 0.5,
  });
  const pending = new Map<string, Envelope>();
  let isIn = false;
  /** The last that came, which the next change belongs to. */
  let view: RoomView | undefined;
  let hasLeft = false;

  const deliver = (envelope: Envelope) => {
    if (!isIn) return;
    socket.timeout(PATIENCE).emit('command', envelope, (lost, ack) => {
      // No answer: the line may be half dead. The id makes sure that it is not done twice.
      if (lost) return pending.has(envelope.id) ? deliver(envelope) : undefined;
      if (!pending.delete(envelope.id)) return undefined;
      if ('seq' in ack && ack.mine) on.mine(ack.mine);
      return on.answered(envelope, ack);
    });
  };
  const greet = () => {
    socket.timeout(PATIENCE).emit('hello', hello(), (lost, welcome) => {
      if (lost) return socket.connected ? greet() : undefined;
      if (!welcome.ok) {
        // Too many tries, of everybody together: it is asked again, and not given up.
        if (welcome.reason === 'too-many-tries') {
          setTimeout(() => socket.connected && greet(), PATIENCE);
          return undefined;
        }
        socket.disconnect();
        return on.closed(welcome.reason);
      }
      isIn = true;
      view = welcome.view;
      on.line('online');
      on.welcome(welcome);
      for (const envelope of pending.values()) deliver(envelope);
      return undefined;
    });
  };
  socket.on('connect', greet);
  socket.on('disconnect', (reason) => {
    isIn = false;
    view = undefined;
    on.line('offline');
    // Put out by the server: whoever asks again is told why, or let in.
    if (reason === 'io server disconnect') setTimeout(() => hasLeft || socket.connect(), PAUSE);
  });
  socket.io.on('reconnect_attempt', () => on.line('offline'));
  socket.on('view', (change) => {
    if (!view) return;
    view = withChange(view, change);
    on.view(view);
  });
  socket.on('mine', on.mine);
  socket.on('presence', on.presence);
  const stopWatching = watchWaking(() => {
    if (!socket.connected && socket.active) socket.connect();
  });
  on.line('connecting');

  return {
    send(command) {
      const envelope = { id: commandId(), command } as Envelope;
      pending.set(envelope.id, envelope);
      deliver(envelope);
    },
    waiting: () => pending.size,
    leave() {
      hasLeft = true;
      stopWatching();
      socket.disconnect();
    },
  };
}
