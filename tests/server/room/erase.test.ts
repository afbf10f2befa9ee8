// Erased is gone: at a press and after thirty days, from memory, from every file, and for whoever is still there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { patiently } from '../../support/patiently.ts';
import { endLines, enter, openLine } from './raw-line.ts';
import { type ServedRooms, serveRooms } from './served-rooms.ts';

const A_DAY = 24 * 3600 * 1000;
const NAMES = ['Maimunah Pattinasarany', 'Yohanis Kabes'];
const REASON = 'karena beliau sudah datang tiga kali kemari';

let served: ServedRooms;
let today = Date.UTC(2026, 10, 24);
beforeEach(async () => {
  served = await serveRooms({ now: () => today });
});
afterEach(async () => {
  endLines();
  await served.end();
});

/** A room in which two people have given their names and written a reason. */
async function livelyRoom() {
  const { code, host } = await served.open({ named: true });
  const desk = await enter(served.url(), { code, role: 'facilitator', host });
  const phones = await Promise.all(
    NAMES.map((name, i) => enter(served.url(), { code, role: 'participant', name, number: `NOMOR-99${i}` })),
  );
  await desk.command({ kind: 'ask' });
  for (const phone of phones) await phone.command({ kind: 'vote', round: 1, option: 0, reason: REASON });
  return { code, host, desk, phones };
}

/** Which of the words are in the bytes of any file that the server keeps. */
function foundInFiles(...words: string[]): string[] {
  const bytes = readdirSync(served.data).map((file) => readFileSync(join(served.data, file)).toString('latin1'));
  return words.filter((word) => bytes.some((one) => one.includes(word)));
}
const withSecret = (code: string, method: string, host: string, path = '') =>
  served.ask(`/api/rooms/${code}${path}`, { method, headers: { authorization: `Bearer ${host}` } });

test('at a press no byte of it stays in any file, and who was in it is put out', async () => {
  const { code, host, desk, phones } = await livelyRoom();
  const other = await livelyRoom();
  const words = [...NAMES, REASON, 'NOMOR-990', code, phones[0]?.mine().seat ?? ''];
  expect(foundInFiles(...words)).toEqual(words);
  await withSecret(other.code, 'DELETE', other.host);
  expect((await withSecret(code, 'DELETE', host)).status).toBe(204);
  expect(foundInFiles(...words)).toEqual([]);
  await patiently(() => expect([desk, ...phones].every((line) => line.isDown())).toBe(true));
  const again = await openLine(served.url());
  expect(await again.hello({ code, role: 'participant', token: phones[0]?.token() })).toEqual({
    ok: false,
    reason: 'no-room',
  });
  expect((await withSecret(code, 'GET', host, '/report')).status).toBe(404);
  expect((await served.ask(`/api/rooms/${code}`)).status).toBe(404);
  await served.stop();
  expect(foundInFiles(...words)).toEqual([]);
});

test('another room is left as it was', async () => {
  const gone = await livelyRoom();
  const stays = await livelyRoom();
  await withSecret(gone.code, 'DELETE', gone.host);
  expect(await stays.desk.command({ kind: 'reveal' })).toHaveProperty('seq');
  await served.stop();
  await served.start();
  expect((await withSecret(stays.code, 'GET', stays.host, '/report')).status).toBe(200);
});

test('only the facilitator erases', async () => {
  const { code, desk } = await livelyRoom();
  expect((await withSecret(code, 'DELETE', 'somebody')).status).toBe(403);
  expect((await served.ask(`/api/rooms/${code}`, { method: 'DELETE' })).status).toBe(403);
  expect(await desk.command({ kind: 'reveal' })).toHaveProperty('seq');
});

test('a command that is under way when its room is erased does no harm', async () => {
  const { code, host, desk, phones } = await livelyRoom();
  const votes = phones.map((phone) => phone.command({ kind: 'vote', round: 1, option: 1 }));
  const [answer] = await Promise.all([withSecret(code, 'DELETE', host), desk.command({ kind: 'close' })]);
  expect(answer.status).toBe(204);
  void votes;
  await patiently(() => expect(phones.every((phone) => phone.isDown())).toBe(true));
  expect(foundInFiles(code, REASON)).toEqual([]);
  expect((await served.open()).code).toMatch(/./);
});

test('a room in which nothing has happened for thirty days is gone when the server starts, and not a day earlier', async () => {
  const { code, desk } = await livelyRoom();
  const { erasedAt = 0 } = desk.view().desk ?? {};
  expect(erasedAt).toBe(today + 30 * A_DAY);
  await served.stop();
  today += 29 * A_DAY;
  await served.start();
  expect((await served.ask(`/api/rooms/${code}`)).status).toBe(200);
  await served.stop();
  today = erasedAt + 1;
  await served.start();
  expect((await served.ask(`/api/rooms/${code}`)).status).toBe(404);
  expect(foundInFiles(...NAMES, REASON, code)).toEqual([]);
});
