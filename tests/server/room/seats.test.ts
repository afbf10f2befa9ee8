// A seat and its owner: taken once, found again by secret or by code, lost when it is taken away; and who gets none.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { MOST_SEATS } from '../../../src/core/room/rules.ts';
import type { Hello } from '../../../src/workshop/messages.ts';
import { patiently } from '../../support/patiently.ts';
import { endLines, enter, openLine } from './raw-line.ts';
import { type ServedRooms, serveRooms } from './served-rooms.ts';

let served: ServedRooms;
beforeAll(async () => {
  served = await serveRooms();
});
afterEach(endLines);
afterAll(() => served.end());

async function room(opening = {}) {
  const { code, host } = await served.open(opening);
  const desk = await enter(served.url(), { code, role: 'facilitator', host });
  const as = (more: Partial<Hello> = {}): Hello => ({ code, role: 'participant', ...more });
  return { code, host, desk, as, enter: (more?: Partial<Hello>) => enter(served.url(), as(more)) };
}
async function answerTo(hello: unknown) {
  const line = await openLine(served.url());
  const welcome = await line.hello(hello);
  line.end();
  return welcome.ok ? 'let in' : welcome.reason;
}

test('a reload comes back to the same seat by its secret, also into a locked room and one that has ended', async () => {
  const { desk, enter, as } = await room();
  const first = await enter();
  expect(first.mine().code).toMatch(/^[A-Z]+ \d{3}$/);
  first.end();
  await desk.command({ kind: 'lock', locked: true });
  expect(await answerTo(as())).toBe('locked');
  const again = await enter({ token: first.token() });
  expect(again.mine()).toEqual(first.mine());
  await desk.command({ kind: 'end' });
  expect(await answerTo(as())).toBe('ended');
  expect((await enter({ token: first.token() })).mine().seat).toBe(first.mine().seat);
  await patiently(() => expect(desk.view().seats).toBe(1));
});

test('a seat code gives the seat back where the secret was lost, and both secrets stay good', async () => {
  const { desk, enter, as } = await room();
  const first = await enter();
  await desk.command({ kind: 'lock', locked: true });
  const typed = first.mine().code.toLowerCase().replace(' ', '-');
  const elsewhere = await enter({ seatCode: typed });
  expect(elsewhere.mine()).toEqual(first.mine());
  expect(elsewhere.token()).not.toBe(first.token());
  for (const token of [first.token(), elsewhere.token()]) {
    expect((await enter({ token })).mine().seat).toBe(first.mine().seat);
  }
  expect(await answerTo(as({ seatCode: 'SALAK 000' }))).toBe('wrong-seat-code');
  await patiently(() => expect(desk.view().seats).toBe(1));
});

test('a seat that was taken away is put out, and told why; its owner may come anew', async () => {
  const { desk, enter, as } = await room();
  const phone = await enter();
  const { seat, code } = phone.mine();
  await desk.command({ kind: 'remove', seat });
  await patiently(() => expect(phone.isDown()).toBe(true));
  expect(await answerTo(as({ token: phone.token() }))).toBe('no-seat');
  expect(await answerTo(as({ seatCode: code }))).toBe('no-seat');
  expect((await enter()).mine().seat).not.toBe(seat);
});

test('a page that makes its own secret asks again for the same seat, however often the answer is lost', async () => {
  const { desk, as } = await room();
  const token = 'made-by-the-page-itself-0001';
  const lines = await Promise.all([1, 2, 3].map(() => openLine(served.url())));
  const welcomes = await Promise.all(lines.map((line) => line.hello(as({ token }))));
  expect(welcomes.every((welcome) => welcome.ok && welcome.token === token)).toBe(true);
  expect(new Set(lines.map((line) => line.mine().seat)).size).toBe(1);
  await patiently(() => expect(desk.view().seats).toBe(1));
  const short = await enter(served.url(), as({ token: 'short' }));
  expect(short.token()).not.toBe('short');
});

test('a line has one seat: asked again it has the same, and no other room or role', async () => {
  const { code, host, as } = await room();
  const other = await served.open();
  const line = await openLine(served.url());
  const first = await line.hello(as());
  const again = await line.hello(as({ name: 'Lain' }));
  expect(again).toMatchObject({ ok: true, mine: first.ok && first.mine, token: line.token() });
  expect(await line.hello({ ...as(), code: other.code })).toEqual({ ok: false, reason: 'bad-message' });
  expect(await line.hello({ code, role: 'facilitator', host })).toEqual({ ok: false, reason: 'bad-message' });
  expect(await line.hello({ code, role: 'projector' })).toEqual({ ok: false, reason: 'bad-message' });
});

test('a room with names takes nobody without, and an anonymous one keeps none', async () => {
  const named = await room({ named: true });
  expect(await answerTo(named.as())).toBe('name-missing');
  expect(await answerTo(named.as({ name: '   ' }))).toBe('name-missing');
  expect(await answerTo(named.as({ name: 'x'.repeat(41) }))).toBe('too-long');
  expect(await answerTo(named.as({ name: 'x'.repeat(10_000) }))).toBe('bad-message');
  expect(await answerTo(named.as({ name: '<img src=x onerror=alert(1)>' }))).toBe('not-a-name');
  const phone = await named.enter({ name: ' Bu Ratna ', number: ' 017 ' });
  expect(phone.mine().name).toBe('Bu Ratna');
  await patiently(() => expect(named.desk.view().desk?.seats).toMatchObject([{ name: 'Bu Ratna' }]));
  const anonymous = await room();
  const nameless = await anonymous.enter({ name: 'Bu Ratna', number: '017' });
  expect(nameless.mine().name).toBeUndefined();
  await patiently(() => expect(anonymous.desk.view().seats).toBe(1));
  expect(JSON.stringify(anonymous.desk.frames)).not.toContain('Ratna');
});

test('no phone joins where no phones are used', async () => {
  const { as } = await room({ mode: 'cards' });
  expect(await answerTo(as())).toBe('wrong-mode');
});

test('a hall is full at some time', async () => {
  const { desk, enter, as } = await room();
  const first = await enter();
  let taken = 1;
  while (taken < MOST_SEATS) {
    const line = await openLine(served.url());
    const welcome = await line.hello(as());
    line.end();
    if (welcome.ok) taken++;
    // So many at once are more than a room takes in a moment: pages ask again, and so does this.
    else expect(welcome.reason).toBe('too-many-tries');
  }
  expect(await answerTo(as())).toMatch(/full|too-many-tries/);
  await vi.waitFor(async () => expect(await answerTo(as())).toBe('full'), { timeout: 10_000 });
  expect((await enter({ token: first.token() })).mine().seat).toBe(first.mine().seat);
  await patiently(() => expect(desk.view().seats).toBe(MOST_SEATS));
}, 60_000);

test('facilitator and projector', async () => {
  const { code, host } = await room();
  expect(await answerTo({ code, role: 'facilitator' })).toBe('wrong-secret');
  expect(await answerTo({ code, role: 'facilitator', host: `${host}x` })).toBe('wrong-secret');
  expect(await answerTo({ code: 'AAAAAA', role: 'facilitator', host })).toBe('no-room');
  expect(await answerTo({ code, role: 'facilitator', host })).toBe('let in');
  expect(await answerTo({ code, role: 'projector' })).toBe('let in');
  const other = await served.open();
  expect(await answerTo({ code, role: 'facilitator', host: other.host })).toBe('wrong-secret');
});
