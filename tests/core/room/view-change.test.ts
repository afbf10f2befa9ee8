// What has changed in a view says as much as the whole view would, whoever is told, and however much happens between two messages.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import { foldEvent, foldRoom } from '../../../src/core/room/fold.ts';
import type { Room } from '../../../src/core/room/room.ts';
import { type Role, type RoomView, viewFor } from '../../../src/core/room/view.ts';
import { changeOf, type ViewChange, withChange } from '../../../src/core/room/view-change.ts';
import { events, fullRoom, joined, opened, positionAfter, vote } from './story.ts';

/** As over the wire: what is undefined does not arrive. */
const sent = <Message>(message: Message): Message => JSON.parse(JSON.stringify(message));

const ASK: EventBody = { kind: 'ask' };
/** Everything that can happen in a room where people play together. */
const DAY: EventBody[] = [
  opened(),
  joined('a'),
  joined('b', 'Bu Ratna'),
  { kind: 'lock', locked: true },
  { kind: 'read', at: 2 },
  ASK,
  vote('a', 1, 1, 'sebab'),
  { kind: 'time', until: 9000 },
  vote('b', 2),
  vote('a', 0, 1, 'sebab lain'),
  { kind: 'close' },
  { kind: 'reveal' },
  { kind: 'show', what: 'reason', entry: 2, shown: true },
  { kind: 'take', option: 0, position: positionAfter(0) },
  { kind: 'pause', until: 5000 },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'ask-word' },
  { kind: 'word', seat: 'a', round: 1, text: 'lega' },
  { kind: 'show', what: 'word', entry: 0, shown: true },
  { kind: 'close-word' },
  { kind: 'keep-sentence', text: 'Saya dengar dulu, Bu.' },
  { kind: 'return', decision: 0, position: positionAfter() },
  ASK,
  vote('b', 1, 2),
  vote('a', 2, 2),
  { kind: 'remove', seat: 'b' },
  { kind: 'reveal' },
  { kind: 'drop-sentence', entry: 0 },
  { kind: 'take', option: 2, position: { choices: [2], scene: 'one', outcome: 'x' } },
  { kind: 'finish' },
  { kind: 'react', seat: 'a', answers: [1, 2, 3] },
  { kind: 'continue' },
  { kind: 'end' },
];
/** The room after each of them. */
const ROOMS = DAY.map((_, at) => foldRoom(events(...DAY.slice(0, at + 1))) as Room);

test('a day of changes, told whenever it may be, comes to what the room is', () => {
  const role = fc.constantFrom<Role>('facilitator', 'projector', 'participant');
  fc.assert(
    fc.property(role, fc.subarray([...ROOMS.keys()], { minLength: 1 }), (to, told) => {
      let last: RoomView | undefined;
      let shown: RoomView | undefined;
      for (const at of told) {
        const view = viewFor(ROOMS[at] as Room, to);
        shown = shown && last ? withChange(shown, sent(changeOf(last, view))) : sent(view);
        last = view;
        expect(shown).toEqual(sent(view));
      }
    }),
  );
});

const changeBetween = (role: Role, before: Room, ...bodies: EventBody[]): ViewChange => {
  const after = bodies.reduce(
    (room, body) => foldEvent(room, { seq: room.seq + 1, at: room.changedAt + 1, body }),
    before,
  );
  return sent(changeOf(viewFor(before, role), viewFor(after, role)));
};

test('votes are told as numbers, which say nothing of who chose what', () => {
  const asked = fullRoom(ASK);
  for (const role of ['participant', 'projector'] as const)
    expect(changeBetween(role, asked, vote('a', 1, 1, 'alasan'), joined('f'))).toEqual({
      seq: asked.seq + 2,
      seats: 6,
      round: { voted: 1 },
    });
});

test('with a question its answers are not told again, and with the next decision the split is gone', () => {
  const ready = fullRoom({ kind: 'read', at: 0 });
  expect(changeBetween('participant', ready, ASK)).toEqual({
    seq: ready.seq + 1,
    round: { number: 1, decision: 0, state: 'open', voted: 0, reasons: [] },
  });
  const taken = changeBetween('participant', fullRoom(ASK, { kind: 'reveal' }), {
    kind: 'take',
    option: 0,
    position: positionAfter(0),
  });
  expect(taken).toMatchObject({ round: null, position: { choices: [0], decision: { number: 1 } } });
});

test('the facilitator is told whose words are new, not who is there', () => {
  const desk = changeBetween('facilitator', fullRoom(ASK), vote('a', 1, 1, 'sebab')).desk;
  expect(desk).toMatchObject({ reasons: [{ option: 1, text: 'sebab' }] });
  expect(desk).not.toHaveProperty('seats');
});
