// What somebody who means harm may send: each gets its answer, and the server serves everybody else as before.
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Ack, Welcome } from '../../../src/workshop/messages.ts';
import { patiently } from '../../support/patiently.ts';
import { endLines, enter, openLine, type RawLine } from './raw-line.ts';
import { type ServedRooms, serveRooms } from './served-rooms.ts';

let served: ServedRooms;
let code = '';
let host = '';
const rejected: unknown[] = [];
const noticed = (reason: unknown) => rejected.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', noticed);
  served = await serveRooms();
  ({ code, host } = await served.open());
});
afterEach(async () => {
  endLines();
  // Whatever was done to it, a class goes on.
  const desk = await enter(served.url(), { code, role: 'facilitator', host });
  const phone = await enter(served.url(), { code, role: 'participant' });
  expect(await desk.command({ kind: 'keep-sentence', text: 'Saya bacakan dulu.' })).toHaveProperty('seq');
  expect(await phone.command({ kind: 'vote', round: 99, option: 0 })).toMatchObject({ refused: 'round-over' });
  endLines();
  expect(rejected).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', noticed);
  await served.end();
});

const down = (line: RawLine) => vi.waitFor(() => expect(line.isDown()).toBe(true), { timeout: 10_000 });
const hello = () => ({ code, role: 'participant' });

const BAD_HELLOS: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', [code]],
  ['an empty object', {}],
  ['a role that is none', { code: 'ACDEFG', role: 'admin' }],
  ['a code of seven', { code: 'ACDEFGH', role: 'participant' }],
  ['a code that is no text', { code: { toString: 'ACDEFG' }, role: 'participant' }],
  ['a field too many', { code: 'ACDEFG', role: 'participant', isAdmin: true }],
  ['a prototype', JSON.parse('{"code":"ACDEFG","role":"participant","__proto__":{"host":"x"}}')],
  ['a name of 10,000 letters', { code: 'ACDEFG', role: 'participant', name: 'x'.repeat(10_000) }],
  ['a secret of 10,000 letters', { code: 'ACDEFG', role: 'participant', token: 'x'.repeat(10_000) }],
];

test.each(BAD_HELLOS)('a hello of %s is answered', async (_, sent) => {
  const line = await openLine(served.url());
  expect(await line.hello(sent)).toEqual({ ok: false, reason: 'bad-message' });
});

const BAD_COMMANDS: [string, unknown][] = [
  ['nothing', undefined],
  ['a text', 'reveal'],
  ['no command', { id: 'command-1' }],
  ['a command that is none', { id: 'command-1', command: { kind: 'erase-everything' } }],
  ['an id that is too short', { id: 'x', command: { kind: 'ask' } }],
  ['an id that is too long', { id: 'x'.repeat(41), command: { kind: 'ask' } }],
  ['a vote for half an option', { id: 'command-1', command: { kind: 'vote', round: 1, option: 0.5 } }],
  ['a vote for less than nothing', { id: 'command-1', command: { kind: 'vote', round: 1, option: -1 } }],
  ['a vote of somebody else', { id: 'command-1', command: { kind: 'vote', round: 1, option: 0, seat: 'other' } }],
  ['a play of 201 choices', { id: 'command-1', command: { kind: 'progress', choices: Array(201).fill(0) } }],
  ['scores', { id: 'command-1', command: { kind: 'progress', choices: [], scores: [100, 100, 100] } }],
  ['an event', { id: 'command-1', command: { kind: 'joined', seat: 'a', seatCode: 'SALAK 100', token: 'x' } }],
  ['an opening', { id: 'command-1', command: { kind: 'opened', code: 'ACDEFG' } }],
];

test.each(BAD_COMMANDS)('a command of %s is answered', async (_, sent) => {
  const line = await enter(served.url(), { code, role: 'participant' });
  const ack = await new Promise<Ack>((answered) => line.say('command', sent, answered));
  expect(ack).toMatchObject({ refused: 'bad-message' });
});

test('who goes on sending what is no message is cut off', async () => {
  const line = await openLine(served.url());
  const answers: Welcome[] = [];
  for (let i = 0; i < 30; i++) line.say('hello', { bad: i }, (welcome: Welcome) => answers.push(welcome));
  await down(line);
  expect(answers.length).toBeGreaterThanOrEqual(10);
  const silent = await openLine(served.url());
  for (let i = 0; i < 30; i++) silent.say('hello', hello());
  await down(silent);
  const other = await openLine(served.url());
  for (let i = 0; i < 30; i++) other.say('view', { seq: 1 });
  await down(other);
});

test('a flood of commands is answered with too many tries, and writes no more than the seat may', async () => {
  const desk = await enter(served.url(), { code, role: 'facilitator', host });
  await desk.command({ kind: 'ask' });
  await patiently(() => expect(desk.view().round?.state).toBe('open'));
  const round = desk.view().round?.number ?? 0;
  const seq = desk.view().seq;
  const line = await enter(served.url(), { code, role: 'participant' });
  const acks = await Promise.all(Array.from({ length: 140 }, () => line.command({ kind: 'vote', round, option: 0 })));
  const granted = acks.filter((ack) => 'seq' in ack).length;
  expect(granted).toBeGreaterThanOrEqual(40);
  expect(granted).toBeLessThan(120);
  expect(acks.filter((ack) => 'refused' in ack && ack.refused === 'too-many-tries')).toHaveLength(140 - granted);
  await patiently(() => expect(desk.view().seq).toBe(seq + 1 + granted));
  await desk.command({ kind: 'reveal' });
});

test('the same seat on many lines has no more commands than on one', async () => {
  const first = await enter(served.url(), { code, role: 'participant' });
  const lines = await Promise.all(
    Array.from({ length: 5 }, () => enter(served.url(), { code, role: 'participant', token: first.token() })),
  );
  const acks = await Promise.all(
    lines.flatMap((line) => Array.from({ length: 30 }, () => line.command({ kind: 'word', round: 1, text: 'x' }))),
  );
  expect(acks.filter((ack) => 'refused' in ack && ack.refused === 'too-many-tries').length).toBeGreaterThan(30);
});

test('a flood that does not end is cut off', async () => {
  const line = await enter(served.url(), { code, role: 'participant' });
  for (let i = 0; i < 2000; i++) line.say('command', { id: `command-${i}`, command: { kind: 'ask' } }, () => undefined);
  await down(line);
});

test('one phone is not many: a line that asks for seat after seat has one', async () => {
  const desk = await enter(served.url(), { code, role: 'facilitator', host });
  const before = desk.view().seats;
  const line = await openLine(served.url());
  await Promise.all(
    Array.from({ length: 8 }, (_, i) => line.hello({ ...hello(), token: `another-phone-number-${i}` })),
  );
  await patiently(() => expect(desk.view().seats).toBe(before + 1));
});

test('guessed rooms, secrets and seats are slowed down, and who holds a secret comes in all the same', async () => {
  const phone = await enter(served.url(), { code, role: 'participant' });
  const line = await openLine(served.url());
  const guesses: string[] = [];
  for (let i = 0; i < 12; i++) {
    const welcome = await line.hello({ code: 'AAAAAA', role: 'participant' });
    guesses.push(welcome.ok ? 'let in' : welcome.reason);
  }
  expect(guesses.slice(0, 8)).toEqual(Array(8).fill('no-room'));
  expect(guesses.at(-1)).toBe('too-many-tries');
  const seats: string[] = [];
  for (let i = 0; i < 80; i++) {
    const guesser = await openLine(served.url());
    const welcome = await guesser.hello({ ...hello(), seatCode: `SALAK ${100 + i}` });
    seats.push(welcome.ok ? 'let in' : welcome.reason);
    guesser.end();
  }
  expect(seats.filter((answer) => answer === 'too-many-tries').length).toBeGreaterThan(10);
  expect((await enter(served.url(), { code, role: 'participant', token: phone.token() })).mine().seat).toBe(
    phone.mine().seat,
  );
});

test('a message of more than 16 kilobytes ends its line and no other', async () => {
  const other = await enter(served.url(), { code, role: 'participant' });
  const line = await enter(served.url(), { code, role: 'participant' });
  line.say(
    'command',
    { id: 'command-1', command: { kind: 'word', round: 1, text: 'x'.repeat(20_000) } },
    () => undefined,
  );
  await down(line);
  expect(other.isDown()).toBe(false);
});

test('bytes that are no protocol at all end in nothing', async () => {
  const { port } = new URL(served.url());
  for (const bytes of [
    '\x00\x01\x02\xff',
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nUpgrade: websocket\r\n\r\n',
  ]) {
    await new Promise<void>((over) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes, 'latin1'));
      socket.on('error', () => over());
      socket.on('close', () => over());
      socket.resume();
    });
  }
  for (const path of ['?EIO=4&transport=polling&sid=unknown', '?EIO=9', '?EIO=4&transport=pigeon', '']) {
    expect((await served.ask(`/socket.io/${path}`)).status).toBe(400);
  }
  const post = await served.ask('/socket.io/?EIO=4&transport=polling', { method: 'POST', body: 'x'.repeat(100_000) });
  expect(post.status).toBeGreaterThanOrEqual(400);
});

test('what is no packet of the protocol ends its line', async () => {
  for (const packet of ['42', '4{', '451-["command",{"_placeholder":true,"num":0}]', '4999999999', '42["hello"', '4']) {
    const line = await enter(served.url(), { code, role: 'participant' });
    (line.socket.io.engine as unknown as { write(data: string): void }).write(packet.slice(1));
    line.end();
  }
});

test('a page of somebody else’s cannot open a line, and our own can, at whatever address', async () => {
  const { host: own, port } = new URL(served.url());
  await openLine(served.url(), { origin: `http://${own}` });
  await openLine(served.url(), { origin: `http://192.168.1.7:${port}`, host: `192.168.1.7:${port}` });
  for (const origin of ['http://evil.example', `http://localhost:${port}`, 'null', `http://${own}.evil.example`]) {
    await expect(openLine(served.url(), { origin })).rejects.toThrow();
  }
  const polling = await served.ask('/socket.io/?EIO=4&transport=polling', {
    headers: { origin: 'http://evil.example' },
  });
  expect(polling.status).toBe(403);
});

test('the protocol sets no cookie and serves no script', async () => {
  const open = await served.ask('/socket.io/?EIO=4&transport=polling');
  expect(open.status).toBe(200);
  expect(open.headers.get('set-cookie')).toBeNull();
  expect((await served.ask('/socket.io/socket.io.js')).status).toBeGreaterThanOrEqual(400);
});

test('plain requests have limits too, each with its answer', async () => {
  const post = (body: string, type = 'application/json') =>
    served.ask('/api/rooms', { method: 'POST', headers: { 'content-type': type }, body });
  expect((await post('{')).status).toBe(400);
  expect((await post(`"${'x'.repeat(20_000)}"`)).status).toBe(413);
  expect((await post('a=b', 'application/x-www-form-urlencoded')).status).toBe(415);
  expect((await post('[]', 'text/plain')).status).toBe(400);
  for (const path of ['x', 'ACDEF', 'AAAAAA', 'a'.repeat(90), '%00%00%00%00%00%00', "' OR 1", '%F0%9F%98%80x'])
    expect((await served.ask(`/api/rooms/${path}`)).status).toBe(404);
});
