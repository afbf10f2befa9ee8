// A room over the wire: opened, joined, voted in, revealed; what each role is told, and when it is told nothing.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { RoomReport } from '../../../src/core/room/report.ts';
import { patiently } from '../../support/patiently.ts';
import type { RawLine } from './raw-line.ts';
import { endLines, enter, openLine } from './raw-line.ts';
import { OPENING, type ServedRooms, serveRooms } from './served-rooms.ts';

let served: ServedRooms;
beforeAll(async () => {
  served = await serveRooms();
});
afterEach(endLines);
afterAll(() => served.end());

async function roomOf(people: number, opening = {}) {
  const { code, host } = await served.open(opening);
  const desk = await enter(served.url(), { code, role: 'facilitator', host });
  const wall = await enter(served.url(), { code, role: 'projector' });
  const phones: RawLine[] = [];
  for (let i = 0; i < people; i++)
    phones.push(await enter(served.url(), { code, role: 'participant', name: `Orang ${i}` }));
  return { code, host, desk, wall, phones };
}
const shown = (line: RawLine, at: number) => line.view().position.decision?.options[at]?.index as number;
const seqOf = (ack: object) => ('seq' in ack ? ack.seq : ack);

test('a room is opened, and its door tells what is needed before one joins', async () => {
  const { code } = await served.open({ named: true, mode: 'tables' });
  expect(code).toMatch(/^[ACDEFGHJKMNPQRTWXY3467]{6}$/);
  const door = await served.ask(`/api/rooms/${code}`);
  expect(await door.json()).toEqual({
    scenario: 'dua-menit',
    mode: 'tables',
    named: true,
    locked: false,
    phase: 'lobby',
  });
  expect(door.headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['nothing', 400, undefined],
  ['what is no opening', 400, { scenario: 'dua-menit' }],
  ['a field too many', 400, { ...OPENING, host: 'x' }],
  ['a scenario that is not there', 404, { ...OPENING, scenario: 'tidak-ada' }],
  ['a scene that is not there', 404, { ...OPENING, from: 'pagar' }],
  ['scenes in the wrong order', 404, { ...OPENING, from: 'meja', until: 'pintu' }],
])('%s opens no room: %i', async (_, status, opening) => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(opening);
  expect((await served.ask('/api/rooms', { method: 'POST', headers, body })).status).toBe(status);
});

test('people join, vote and see the split; the facilitator sees it first', async () => {
  const { desk, wall, phones } = await roomOf(3);
  await patiently(() => expect(desk.view().seats).toBe(3));
  expect(await desk.command({ kind: 'ask' })).toMatchObject({ seq: 5 });
  await patiently(() => expect(phones.every((phone) => phone.view().round?.state === 'open')).toBe(true));
  const [a, b] = [shown(wall, 0), shown(wall, 1)];
  const acks = await Promise.all(
    phones.map((phone, i) =>
      phone.command({ kind: 'vote', round: 1, option: i === 0 ? a : b, reason: ` sebab\n${i} ` }),
    ),
  );
  expect(acks.map(seqOf).sort()).toEqual([6, 7, 8]);
  expect(phones[1]?.mine().vote).toEqual({ round: 1, option: b, reason: 'sebab 1' });
  await patiently(() =>
    expect(wall.view().round).toEqual({ number: 1, decision: 0, state: 'open', voted: 3, reasons: [] }),
  );
  await patiently(() => expect(desk.view().round?.tally?.find(({ option }) => option === b)?.count).toBe(2));
  await desk.command({ kind: 'reveal' });
  await patiently(() => {
    for (const line of [wall, ...phones])
      expect(line.view().round?.tally?.find(({ option }) => option === b)?.count).toBe(2);
  });
  expect(wall.view().round?.tally?.[0]?.behaviours).toBeDefined();
  await desk.command({ kind: 'take', option: b });
  await patiently(() => expect(phones[0]?.view().position).toMatchObject({ choices: [b], scene: 'meja' }));
  await desk.command({ kind: 'return', decision: 0 });
  await patiently(() => expect(phones[0]?.view().position).toMatchObject({ choices: [], scene: 'pintu' }));
});

test('a room can begin at a later scene', async () => {
  const { desk } = await roomOf(0, { from: 'meja' });
  expect(desk.view().position).toMatchObject({ choices: [2], scene: 'meja', decision: { number: 1 } });
});

test('no participant and no projector ever receives another’s vote, or a tally that is hidden', async () => {
  const { desk, wall, phones } = await roomOf(6, { named: true });
  await desk.command({ kind: 'ask' });
  await patiently(() => expect(wall.view().round?.state).toBe('open'));
  for (const [i, phone] of phones.entries())
    await phone.command({ kind: 'vote', round: 1, option: shown(wall, i % 2), reason: `alasan-rahasia-${i}` });
  await patiently(() => expect(wall.view().round?.voted).toBe(6));
  await desk.command({ kind: 'close' });
  await patiently(() => expect(wall.view().round?.state).toBe('closed'));
  const seats = phones.map((phone) => phone.mine().seat);
  for (const [i, line] of [...phones, wall].entries()) {
    const bytes = line.frames.join('\n');
    for (const one of phones.keys()) {
      if (one === i) continue;
      expect(bytes).not.toContain(`alasan-rahasia-${one}`);
      expect(bytes).not.toContain(seats[one]);
      expect(bytes).not.toContain(`Orang ${one}`);
    }
    for (const hidden of ['tally', 'behaviours', 'usual', 'desk', 'tokens']) expect(bytes).not.toContain(`"${hidden}"`);
    if (i < phones.length) expect(bytes).toContain(`alasan-rahasia-${i}`);
  }
  expect(desk.frames.join()).toContain('alasan-rahasia-3');
  for (const token of phones.map((phone) => phone.token())) expect(desk.frames.join()).not.toContain(token);
});

test('a vote that comes too late is refused, and one for another round too', async () => {
  const { desk, phones } = await roomOf(1);
  const [phone] = phones as [RawLine];
  expect(await phone.command({ kind: 'vote', round: 1, option: 0 })).toMatchObject({ refused: 'round-over' });
  await desk.command({ kind: 'ask' });
  expect(await phone.command({ kind: 'vote', round: 1, option: 33 })).toMatchObject({ refused: 'not-an-option' });
  await desk.command({ kind: 'close' });
  expect(await phone.command({ kind: 'vote', round: 1, option: 0 }, 'too-late-1')).toEqual({
    id: 'too-late-1',
    refused: 'round-over',
  });
});

test('everybody does what their role may do, and nothing else', async () => {
  const { desk, wall, phones } = await roomOf(1);
  expect(await phones[0]?.command({ kind: 'reveal' })).toMatchObject({ refused: 'not-yours' });
  expect(await desk.command({ kind: 'vote', round: 1, option: 0 })).toMatchObject({ refused: 'not-yours' });
  expect(await wall.command({ kind: 'ask' })).toMatchObject({ refused: 'not-yours' });
  const stranger = await openLine(served.url());
  expect(await stranger.command({ kind: 'ask' })).toMatchObject({ refused: 'bad-message' });
});

test('a command that is sent again is answered, and not repeated', async () => {
  const { code, desk, phones } = await roomOf(1);
  const [phone] = phones as [RawLine];
  await desk.command({ kind: 'ask' });
  const vote = { kind: 'vote', round: 1, option: 0 };
  const both = await Promise.all([phone.command(vote, 'same-id-1'), phone.command(vote, 'same-id-1')]);
  const again = await enter(served.url(), { code, role: 'participant', token: phone.token() });
  const later = await again.command({ kind: 'vote', round: 1, option: 1 }, 'same-id-1');
  expect(new Set([...both, later].map(seqOf)).size).toBe(1);
  expect(again.mine().vote?.option).toBe(0);
  // One that was overtaken changes nothing, and its sender is told how things are by now.
  await phone.command({ kind: 'vote', round: 1, option: 2 }, 'later-id-2');
  await phone.command(vote, 'same-id-1');
  expect(phone.mine().vote?.option).toBe(2);
  // The id is the seat's own: another seat may use the same.
  const other = await enter(served.url(), { code, role: 'participant' });
  expect(seqOf(await other.command({ kind: 'vote', round: 1, option: 1 }, 'same-id-1'))).not.toBe(seqOf(later));
});

test('a play of one’s own is scored from its choices; what the story does not offer is refused', async () => {
  const { desk, phones } = await roomOf(2, { mode: 'each' });
  const [phone, other] = phones as [RawLine, RawLine];
  expect(await phone.command({ kind: 'progress', choices: [0] })).toHaveProperty('seq');
  await patiently(() => expect(other.view()).toMatchObject({ phase: 'running', begun: 1, finished: 0 }));
  expect(await phone.command({ kind: 'progress', choices: [0, 7] })).toMatchObject({ refused: 'not-an-option' });
  expect(await phone.command({ kind: 'progress', choices: [0, 1, 1] })).toMatchObject({ refused: 'not-an-option' });
  expect(await phone.command({ kind: 'progress', choices: [0, 1], end: { scores: [100, 100, 100] } })).toMatchObject({
    refused: 'bad-message',
  });
  await phone.command({ kind: 'progress', choices: [0, 1] });
  expect(phone.mine()).toMatchObject({ choices: [0, 1], finished: true });
  await patiently(() => expect(other.view()).toMatchObject({ begun: 1, finished: 1 }));
  expect(desk.view().desk?.scenes).toEqual({ '': 1 });
  expect(other.frames.join()).not.toContain(phone.mine().seat);
});

test('another window of the same phone is told of its vote', async () => {
  const { code, desk, phones } = await roomOf(1);
  const [phone] = phones as [RawLine];
  const second = await enter(served.url(), { code, role: 'participant', token: phone.token() });
  expect(second.mine().seat).toBe(phone.mine().seat);
  await desk.command({ kind: 'ask' });
  await phone.command({ kind: 'vote', round: 1, option: 1 });
  await patiently(() => expect(second.mine().vote?.option).toBe(1));
});

test('the facilitator hears how many phones are there, and nobody else does', async () => {
  const { code, desk, wall, phones } = await roomOf(2);
  await vi.waitFor(() => expect(desk.here.at(-1)).toBe(2), { timeout: 5000 });
  const second = await enter(served.url(), { code, role: 'participant', token: phones[0]?.token() });
  phones[1]?.end();
  await vi.waitFor(() => expect(desk.here.at(-1)).toBe(1), { timeout: 5000 });
  second.end();
  phones[0]?.end();
  await vi.waitFor(() => expect(desk.here.at(-1)).toBe(0), { timeout: 5000 });
  expect(wall.here).toEqual([]);
  expect(desk.view().seats).toBe(2);
});

test('the report is the facilitator’s', async () => {
  const { code, host } = await roomOf(1);
  const withSecret = (secret: string) =>
    served.ask(`/api/rooms/${code}/report`, { headers: { authorization: `Bearer ${secret}` } });
  const report = (await (await withSecret(host)).json()) as RoomReport;
  expect(report).toMatchObject({ lakon: 'room', code, people: 1 });
  expect((await withSecret('wrong')).status).toBe(403);
  expect((await withSecret(`${host}x`)).status).toBe(403);
  expect((await served.ask(`/api/rooms/${code}/report`)).status).toBe(403);
  expect((await served.ask('/api/rooms/AAAAAA/report', { headers: { authorization: `Bearer ${host}` } })).status).toBe(
    404,
  );
});

test('the facilitator is told when the room will be erased', async () => {
  const before = Date.now();
  const { desk, wall } = await roomOf(0);
  const thirtyDays = 30 * 24 * 3600 * 1000;
  expect(desk.view().desk?.erasedAt).toBeGreaterThanOrEqual(before + thirtyDays);
  expect(desk.view().desk?.erasedAt).toBeLessThanOrEqual(Date.now() + thirtyDays);
  expect(JSON.stringify(wall.view())).not.toContain('erasedAt');
});
