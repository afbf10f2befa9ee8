// A page's own part in its room: what the server says of it, and its own votes, which are acknowledged without being told back.
import { type Command, isMereVote } from '../core/room/command.ts';
import type { SeatView } from '../core/room/view.ts';
import type { Ack } from './messages.ts';

export interface OwnPart {
  /** At a welcome: everything up to event `seq` is in it. */
  begin(mine: SeatView | undefined, seq: number): void;
  tell(mine: SeatView): void;
  acknowledged(command: Command, ack: Extract<Ack, { seq: number }>): void;
}

/** Calls `on` with each change after the welcome. */
export function createOwnPart(on: (mine: SeatView) => void): OwnPart {
  let known: SeatView | undefined;
  let from = 0;
  const tell = (mine: SeatView) => {
    known = mine;
    on(mine);
  };
  return {
    begin(mine, seq) {
      known = mine;
      from = seq;
    },
    tell,
    acknowledged(command, { seq, mine }) {
      if (mine) return tell(mine);
      // One that was counted before the welcome may have been changed from another device since.
      if (known && seq > from && isMereVote(command)) {
        const { round, option } = command;
        return tell({ ...known, vote: { round, option } });
      }
      return undefined;
    },
  };
}
