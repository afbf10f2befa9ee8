// A room to test with: opened, with people on its seats, at a decision of three options.
import type { EventBody, RoomEvent } from '../../../src/core/room/event.ts';
import { foldRoom } from '../../../src/core/room/fold.ts';
import type { Position } from '../../../src/core/room/position.ts';
import type { Room } from '../../../src/core/room/room.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';

export const SETUP: RoomSetup = {
  scenario: 'loket-tiga',
  shape: 'abc',
  locale: 'id',
  mode: 'together',
  named: false,
  votes: 'key',
  from: 'one',
  until: 'five',
  plan: 45,
  seed: 1,
  rehearsal: false,
};

/** Before decision `choices.length`, with three options. */
export function positionAfter(...choices: number[]): Position {
  const option = (index: number) => ({
    index,
    text: { id: `pilihan ${index}`, en: `option ${index}` },
    behaviours: [`shows-${index}`],
  });
  return {
    choices,
    scene: 'one',
    decision: {
      number: choices.length,
      scene: 'one',
      key: true,
      before: { text: { id: 'Sudah tiga kali.', en: 'Three times now.' } },
      options: [option(2), option(0), option(1)],
      usual: 1,
    },
  };
}

export const SEATS = ['a', 'b', 'c', 'd', 'e'];

export const opened = (setup: Partial<RoomSetup> = {}): EventBody => ({
  kind: 'opened',
  code: 'ACDEFG',
  setup: { ...SETUP, ...setup },
  position: positionAfter(),
});

export const joined = (seat: string, name?: string): EventBody => ({
  kind: 'joined',
  seat,
  seatCode: `SALAK ${seat}`,
  token: `hash-${seat}`,
  name,
});

export function events(...bodies: EventBody[]): RoomEvent[] {
  return bodies.map((body, i) => ({ seq: i + 1, at: 1000 + i, body }));
}

export function roomOf(...bodies: EventBody[]): Room {
  return foldRoom(events(...bodies)) as Room;
}

/** A room whose five people have joined, and then `bodies`. */
export function fullRoom(...bodies: EventBody[]): Room {
  return roomOf(opened(), ...SEATS.map((seat) => joined(seat)), ...bodies);
}

export const vote = (seat: string, option: number, round = 1, reason?: string): EventBody => ({
  kind: 'vote',
  seat,
  round,
  option,
  reason,
});
