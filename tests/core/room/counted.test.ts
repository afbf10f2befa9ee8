// Which events change nothing but numbers, for whoever is not the facilitator.
import { expect, test } from 'vitest';
import { isCounted } from '../../../src/core/room/counted.ts';
import type { EventBody } from '../../../src/core/room/event.ts';
import { foldEvent } from '../../../src/core/room/fold.ts';
import type { Room } from '../../../src/core/room/room.ts';
import { viewFor } from '../../../src/core/room/view.ts';
import { changeOf } from '../../../src/core/room/view-change.ts';
import { fullRoom, joined, opened, roomOf, vote } from './story.ts';

const after = (room: Room, body: EventBody): Room =>
  foldEvent(room, { seq: room.seq + 1, at: room.changedAt + 1, body });
const progress = (seat: string, end: boolean): EventBody => ({
  kind: 'progress',
  seat,
  choices: [1],
  from: 0,
  played: [],
  ...(end ? { end: { outcome: 'x', scores: [1, 2, 3], points: [1, 2, 3] } } : {}),
});

const each = roomOf(opened({ mode: 'each' }), joined('a'), joined('b'), progress('a', false));
const CASES: [what: string, room: Room, bodies: EventBody[]][] = [
  ['people who join', roomOf(opened()), [joined('a'), joined('b'), joined('a')]],
  ['votes', fullRoom({ kind: 'ask' }), [vote('a', 1, 1, 'sebab'), vote('b', 2), vote('a', 0), joined('f')]],
  ['words', fullRoom({ kind: 'ask-word' }), [{ kind: 'word', seat: 'a', round: 1, text: 'lega' }]],
  ['plays', each, [progress('b', false), progress('b', true)]],
  ['forms', fullRoom({ kind: 'ask' }, { kind: 'finish' }), [{ kind: 'react', seat: 'a', answers: [1, 2, 3] }]],
];
/** The numbers of a view, wherever they stand in it. */
const NUMBERS = new Set(['seq', 'seats', 'begun', 'finished', 'voted', 'count']);

test.each(CASES)('%s change numbers alone', (_, room, bodies) => {
  for (const role of ['participant', 'projector'] as const) {
    let now = room;
    for (const body of bodies) {
      expect(isCounted(now, body.kind)).toBe(true);
      const next = after(now, body);
      const { round, words, ...others } = changeOf(viewFor(now, role), viewFor(next, role));
      for (const part of Object.keys({ ...others, ...(round as object), ...(words as object) }))
        expect(NUMBERS).toContain(part);
      now = next;
    }
  }
});

test('what changes more than numbers is not counted', () => {
  const lobby = roomOf(opened({ mode: 'each' }), joined('a'));
  expect(isCounted(lobby, 'progress')).toBe(false);
  expect(viewFor(after(lobby, progress('a', false)), 'participant').phase).toBe('running');
  for (const kind of ['ask', 'reveal', 'take', 'pause', 'lock', 'remove', 'show', 'finish'] as const)
    expect(isCounted(lobby, kind)).toBe(false);
});
