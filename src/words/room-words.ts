// The words of a room as everybody in it needs them: the door, the phone, the line, what is refused, a vote and its split.
import type { RefusalKey } from './keys.ts';

export interface RoomWords {
  loading: string;
  /** The field in the library for somebody with a code. */
  haveCode: string;
  code: string;
  go: string;

  door: {
    title(code: string): string;
    scenario: string;
    /** Who sees what, by whether the room asks for names. */
    anonymous: string;
    named: string;
    name: string;
    number: string;
    join: string;
    haveSeat: string;
    seatCode: string;
    seatHint: string;
    takeSeat: string;
    /** In a room without phones. */
    cards: string;
  };

  /** Why one is not in, or why something was not done: what happened, and what to do next. */
  refusals: Record<RefusalKey, { title: string; text: string }>;
  otherCode: string;
  again: string;

  line: { connecting: string; online: string; offline: string; waiting(count: number): string };

  seat(code: string): string;
  seatWhy: string;
  lobby: { title: string; text: string };
  reading: { title: string; text: string };
  options: string;
  vote: {
    open: string;
    tables: string;
    sent: string;
    sending: string;
    change: string;
    reason: string;
    reasonHint: string;
    reasonSend: string;
    reasonSent: string;
    closed: string;
    voted(count: number): string;
  };
  split: {
    title: string;
    /** One option's share. */
    share(count: number, all: number, percent: number): string;
    yours: string;
    shows: string;
    nothing: string;
    reasons: string;
    noVotes: string;
  };
  pause: { title: string; until(time: string): string; open: string };
  word: { ask: string; hint: string; send: string; sent: string; open: string; others: string };
  sentences: string;

  each: {
    start: string;
    resume: string;
    text: string;
    done: string;
    debrief: string;
    otherVersion: string;
  };

  end: {
    title: string;
    text: string;
    form: string;
    formHint: string;
    statements: readonly [string, string, string];
    scale(value: number): string;
    send: string;
    thanks: string;
    home: string;
    homeText: string;
    noHome: string;
    open: string;
    file: string;
    qr: string;
  };
}
