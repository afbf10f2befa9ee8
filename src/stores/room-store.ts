// The room that this page is in: what its role may see, whether the line holds, and what is still on its way.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../core/room/command.ts';
import type { Role, RoomView, SeatView } from '../core/room/view.ts';
import { forgetRoomKeys, keepRoomKeys, readRoomKeys } from '../storage/room-keys.ts';
import type { Closed, Hello } from '../workshop/messages.ts';
import { watchPageWaking } from '../workshop/page-waking.ts';
import { randomId } from '../workshop/random-id.ts';
import { type LineState, openRoomClient, type RoomClient, type RoomListener } from '../workshop/room-client.ts';

export interface RoomState {
  line: LineState;
  /** Why this page is not in the room; the line is closed then. */
  closed?: Closed;
  view?: RoomView;
  mine?: SeatView;
  /** Phones that are there right now; the facilitator's to know. */
  here: number;
  /** The server's clock minus this device's, in milliseconds: pauses and clocks end by the server's. */
  clockOffset: number;
  /** Commands that have not been answered. */
  waiting: number;
  /** What was refused last, until the next command. */
  refused?: { kind: Command['kind']; reason: Closed };
  send(command: Command): void;
  leave(): void;
}

export type RoomStore = StoreApi<RoomState>;

export interface RoomEntry {
  code: string;
  role: Role;
  /** A participant's, where the room asks for one. */
  name?: string;
  /** Participant number, where there are such. */
  number?: string;
  /** Takes a seat back that this device no longer knows. */
  seatCode?: string;
}

/** Whether this device has sat in the room before. */
export function hasSeat(code: string): boolean {
  return readRoomKeys(code).token !== undefined;
}

/** What opens a line; tests put their own in its place. */
export type OpenLine = (hello: () => Hello, on: RoomListener) => RoomClient;

/** Enters a room by the keys that this device holds. `now` gives the device's time in milliseconds. */
export function createRoomStore(
  entry: RoomEntry,
  open: OpenLine = atThisAddress,
  now: () => number = Date.now,
): RoomStore {
  const { code, role } = entry;
  let { seatCode } = entry;
  // Made before it comes in: where the answer is lost on the way, it asks again for the same seat, and takes no second one.
  const newcomer = randomId();
  return createStore((set, get) => {
    let client: RoomClient | undefined;
    const hello = (): Hello => {
      const keys = readRoomKeys(code);
      if (role !== 'participant') return { code, role, host: keys.host };
      // A code that was typed speaks for itself; a token from another seat of this device must not win over it.
      return seatCode
        ? { code, role, seatCode }
        : { code, role, token: keys.token ?? newcomer, name: entry.name, number: entry.number };
    };
    const newer = (view: RoomView) => {
      // Views may overtake one another on the way; the room only ever goes on.
      if (view.seq >= (get().view?.seq ?? 0)) set({ view });
    };
    const on: RoomListener = {
      line: (line) => set({ line }),
      welcome({ view, mine, token, now: serverNow }) {
        if (token || mine)
          keepRoomKeys(code, { ...(token ? { token } : {}), ...(mine ? { seatCode: mine.code } : {}) });
        seatCode = undefined;
        // A server that came back from a file that lacks the last moments is still the one that counts.
        set({ view, mine, closed: undefined, clockOffset: serverNow - now() });
      },
      closed(closed) {
        // A seat that is gone must not be asked for again.
        if (closed === 'no-seat' || closed === 'no-room') forgetRoomKeys(code);
        set({ closed, line: 'offline' });
      },
      view: newer,
      mine: (mine) => set({ mine }),
      presence: ({ here }) => set({ here }),
      answered({ command }, ack) {
        const refused = 'refused' in ack ? { kind: command.kind, reason: ack.refused } : undefined;
        set({ waiting: client?.waiting() ?? 0, ...(refused ? { refused } : {}) });
      },
    };
    queueMicrotask(() => {
      client = open(hello, on);
    });
    return {
      line: 'connecting',
      here: 0,
      clockOffset: 0,
      waiting: 0,
      send(command) {
        set({ refused: undefined });
        client?.send(command);
        set({ waiting: client?.waiting() ?? 0 });
      },
      leave: () => client?.leave(),
    };
  });
}

const atThisAddress: OpenLine = (hello, on) => openRoomClient(location.origin, hello, on, watchPageWaking);
