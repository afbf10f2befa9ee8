// The very bytes of everything that a room without names leaves as: searched for every name, seat, code, secret, moment and text.
import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/core/room/event.ts';
import { foldRoom } from '../../../src/core/room/fold.ts';
import { roomReport } from '../../../src/core/room/report.ts';
import type { Room } from '../../../src/core/room/room.ts';
import { MODES, type Mode } from '../../../src/core/room/setup.ts';
import { gathered, people, play, reactions, votedRound } from '../../core/room/crowd.ts';
import { events, positionAfter } from '../../core/room/story.ts';
import { allFiles, groundOf, NOON } from '../../support/report-grounds.ts';

const nameOf = (i: number) => `Ratna Wulandari ${i}`;
/** How every moment of the room begins, in milliseconds since 1970. */
const MOMENT = '1795300';
const wordOf = (i: number) => `gugup${i}`;

/** Names are in the room's events although it did not ask for any: as a server would have them that was told some. */
function roomWith(mode: Mode, count: number) {
  const seats = people(count);
  const bodies: EventBody[] = gathered(count, { mode, shape: 'other' }).map((body) =>
    body.kind === 'joined' ? { ...body, name: nameOf(Number(body.seat.slice(6))), number: `N-${body.seat}` } : body,
  );
  const phones = mode === 'cards' ? [] : seats;
  const all = events(
    ...bodies,
    ...(mode === 'each'
      ? seats.map((seat, i) => play(seat, [['antre', i % 2]], [61 + i, 50, 40]))
      : [...votedRound(count, 1, { mode }), { kind: 'take', option: 0, position: positionAfter(0) } as const]),
    { kind: 'ask-word' },
    ...phones.map((seat, i): EventBody => ({ kind: 'word', seat, round: 1, text: wordOf(i) })),
    { kind: 'close-word' },
    { kind: 'keep-sentence', text: 'Boleh saya bacakan?' },
    { kind: 'finish' },
    ...(phones.length > 0 ? reactions(count) : []),
  );
  return foldRoom(all.map((event, i) => ({ ...event, at: Number(`${MOMENT}${100_000 + i}`) }))) as Room;
}

const cases = MODES.flatMap((mode) => [4, 5, 35].map((count) => [mode, count] as const));

test.each(cases)('%s, %i people: no name, seat, code, secret or moment is in any file', async (mode, count) => {
  const files = await allFiles(groundOf(roomReport(roomWith(mode, count))));
  expect(Object.keys(files).filter((name) => /\.(docx|xlsx|csv|json)$/.test(name))).toHaveLength(6);
  for (const [name, bytes] of Object.entries(files)) {
    for (const i of people(count).keys()) expect(bytes, name).not.toContain(nameOf(i));
    for (const hidden of ['Ratna', 'kursi-', 'SALAK', 'hash-', 'N-kursi', 'openedAt', MOMENT])
      expect(bytes, name).not.toContain(hidden);
    if (name.endsWith('.json')) expect(bytes).not.toContain('"rows"');
    expect(bytes, name).not.toContain(`${NOON.getTime()}`);
  }
});

test.each(cases)('%s, %i people: free texts and figures of fewer than five are in no file', async (mode, count) => {
  const report = roomReport(roomWith(mode, count));
  const files = await allFiles(groundOf(report));
  const texts = [...people(count).keys()].flatMap((i) => [wordOf(i), `alasan ${i}`]);
  for (const [name, bytes] of Object.entries(files)) {
    const found = texts.filter((text) => new RegExp(`\\b${text}\\b`).test(bytes));
    const holdsTexts = /print|docx|xlsx|json/.test(name) && mode !== 'cards' && count >= 5;
    if (count < 5) expect(found, name).toEqual([]);
    // Everybody played alone: nobody was asked why.
    if (holdsTexts) expect(found.length, name).toBe(mode === 'each' ? count : 2 * count);
  }
  const csv = Object.entries(files).find(([name]) => name.endsWith('pilihan-2026-11-24.csv'))?.[1] ?? '';
  expect(csv.includes('kurang dari 5')).toBe(count < 5);
  expect(files.print?.includes('"percent"')).toBe(count >= 5);
});

test.each([5, 35])('of %i people, texts stand in no file in the order in which they came', async (count) => {
  const files = await allFiles(groundOf(roomReport(roomWith('together', count))));
  for (const [name, bytes] of Object.entries(files)) {
    for (const text of ['alasan ', 'gugup']) {
      const order = [...bytes.matchAll(new RegExp(`${text}(\\d+)`, 'g'))].map(([, i]) => Number(i));
      const first = [...new Set(order)];
      if (first.length < 5) continue;
      expect(first, name).not.toEqual(first.toSorted((a, b) => a - b));
      expect(first, name).not.toEqual(first.toSorted((a, b) => b - a));
    }
  }
});
