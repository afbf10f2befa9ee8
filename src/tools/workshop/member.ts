// One device in a room, as a program: the page's own line, what it has seen of the room, and every command that was acknowledged.
import type { Command } from '../../core/room/command.ts';
import type { RoomView, SeatView } from '../../core/room/view.ts';
import type { Hello } from '../../workshop/messages.ts';
import { randomId } from '../../workshop/random-id.ts';
import { openRoomClient } from '../../workshop/room-client.ts';

export interface Acknowledged {
  id: string;
  seq: number;
  command: Command;
  /** Milliseconds from sending it to its answer, however often it had to be sent. */
  ms: number;
}

export interface Member {
  view?: RoomView;
  mine?: SeatView;
  /** Whether its line holds and the room has let it in. */
  isIn: boolean;
  /** How often it was let in. */
  welcomes: number;
  acknowledged: readonly Acknowledged[];
  /** Refusals, by reason. */
  refused: Readonly<Record<string, number>>;
  /** Why it is no longer in the room, if it was shut out. */
  closed?: string;
  waiting(): number;
  send(command: Command): void;
  /** Called at every view. */
  onView(view: RoomView): void;
  leave(): void;
}

/** Enters a room as `hello` says. A seat's secret is kept, so that a lost line finds the same seat. */
export function enterRoom(url: string, hello: Hello): Member {
  // Made before it comes in, as a page does: where the answer is lost, it asks again for the same seat.
  let token = hello.role === 'participant' && hello.seatCode === undefined ? (hello.token ?? randomId()) : undefined;
  const acknowledged: Acknowledged[] = [];
  const refused: Record<string, number> = {};
  const sent: { command: Command; at: number }[] = [];
  const member: Member = {
    isIn: false,
    welcomes: 0,
    acknowledged,
    refused,
    waiting: () => client.waiting(),
    send(command) {
      sent.push({ command, at: performance.now() });
      client.send(command);
    },
    onView: () => undefined,
    leave: () => client.leave(),
  };
  const client = openRoomClient(url, () => ({ ...hello, ...(token ? { token, seatCode: undefined } : {}) }), {
    line: (state) => {
      member.isIn = state === 'online';
    },
    welcome({ view, mine, token: given }) {
      token = given ?? token;
      member.welcomes++;
      see(view);
      member.mine = mine;
    },
    closed: (reason) => {
      member.closed = reason;
    },
    view: see,
    mine: (mine) => {
      member.mine = mine;
    },
    presence: () => undefined,
    answered({ id, command }, ack) {
      const at = sent.findIndex((one) => one.command === command);
      const [{ at: began } = { at: performance.now() }] = sent.splice(at, 1);
      if ('refused' in ack) refused[ack.refused] = (refused[ack.refused] ?? 0) + 1;
      else acknowledged.push({ id, seq: ack.seq, command, ms: performance.now() - began });
    },
  });
  function see(view: RoomView) {
    if (view.seq < (member.view?.seq ?? 0)) return;
    member.view = view;
    member.onView(view);
  }
  return member;
}
