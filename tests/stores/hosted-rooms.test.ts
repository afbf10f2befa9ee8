// Opening and erasing rooms, and what this device remembers of those it leads.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAllRoomKeys, keepRoomKeys, readRoomKeys } from '../../src/storage/room-keys.ts';
import {
  cutScene,
  givenAddress,
  hostedRooms,
  hostSecret,
  keepHostSecret,
  rememberAddress,
  rememberCut,
  rememberWifi,
  venueWifi,
} from '../../src/stores/hosted-rooms.ts';
import { eraseRoom, openRoom } from '../../src/stores/room-opening.ts';
import type { Opening } from '../../src/workshop/messages.ts';

const OPENING: Opening = {
  scenario: 'loket-tiga',
  locale: 'id',
  mode: 'together',
  named: false,
  votes: 'key',
  from: 'antre',
  until: 'janji',
  plan: 90,
  rehearsal: false,
};

function memory(): Storage {
  const kept: Record<string, string> = {};
  const hidden = { enumerable: false };
  return Object.defineProperties(kept, {
    getItem: { ...hidden, value: (name: string) => kept[name] ?? null },
    setItem: {
      ...hidden,
      value: (name: string, value: string) => {
        kept[name] = value;
      },
    },
    removeItem: { ...hidden, value: (name: string) => void delete kept[name] },
  }) as unknown as Storage;
}

/** What the server was asked last. */
let asked: { url: string; init: RequestInit } | undefined;
const answering = (status: number, body: unknown = {}) =>
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked = { url, init };
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });

beforeEach(() => vi.stubGlobal('localStorage', memory()));
afterEach(() => vi.unstubAllGlobals());

test('a room that was opened is led from here, and stands in the list', async () => {
  answering(201, { code: 'ACDEFG', host: 'secret-1' });
  expect(await openRoom(OPENING, 1000)).toEqual({ code: 'ACDEFG' });
  expect(JSON.parse(String(asked?.init.body))).toEqual(OPENING);
  expect(hostSecret('ACDEFG')).toBe('secret-1');
  answering(201, { code: 'HJKMNP', host: 'secret-2' });
  await openRoom({ ...OPENING, scenario: 'jumat-pukul-sembilan' }, 2000);
  expect(hostedRooms()).toEqual([
    { code: 'HJKMNP', scenario: 'jumat-pukul-sembilan', opened: 2000 },
    { code: 'ACDEFG', scenario: 'loket-tiga', opened: 1000 },
  ]);
});

test.each([
  [400, 'malformed'],
  [404, 'unknown-scenario'],
  [429, 'too-many'],
  [500, 'unreachable'],
])('a server that answers %i', async (status, failure) => {
  answering(status);
  expect(await openRoom(OPENING, 0)).toEqual({ failure });
  expect(hostedRooms()).toEqual([]);
});

test('a server that does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await openRoom(OPENING, 0)).toEqual({ failure: 'unreachable' });
  expect(await eraseRoom('ACDEFG')).toEqual({ unreachable: true });
});

test.each([
  [204, { erased: true }, true],
  [404, { erased: true }, true],
  [403, { closed: 'wrong-secret' }, false],
  [429, { closed: 'too-many-tries' }, false],
  [500, { unreachable: true }, false],
])('erasing, answered %i', async (status, answer, gone) => {
  keepHostSecret('ACDEFG', 'secret-1');
  answering(status);
  expect(await eraseRoom('ACDEFG')).toEqual(answer);
  expect(asked).toMatchObject({
    url: './api/rooms/ACDEFG',
    init: { method: 'DELETE', headers: { authorization: 'Bearer secret-1' } },
  });
  expect(hostSecret('ACDEFG') === undefined).toBe(gone);
});

test('a desk that was handed over is led from here too; a seat alone is not', () => {
  keepRoomKeys('HJKMNP', { token: 'seat' });
  keepHostSecret('ACDEFG', 'secret-1');
  expect(hostedRooms().map(({ code }) => code)).toEqual(['ACDEFG']);
  keepHostSecret('HJKMNP', 'secret-2');
  expect(readRoomKeys('HJKMNP').token).toBe('seat');
});

test('what was given and cut is remembered by room, and the Wi-Fi for all of them', () => {
  rememberAddress('ACDEFG', 'http://192.168.1.7:3000/');
  rememberCut('ACDEFG', 'cerita');
  expect(givenAddress('ACDEFG')).toBe('http://192.168.1.7:3000/');
  expect(cutScene('ACDEFG')).toBe('cerita');
  rememberCut('ACDEFG', undefined);
  expect(cutScene('ACDEFG')).toBeUndefined();
  expect(venueWifi()).toEqual({ wifi: '', password: '' });
  rememberWifi({ wifi: 'Kelas', password: 'rahasia1' });
  expect(venueWifi()).toEqual({ wifi: 'Kelas', password: 'rahasia1' });
  // It is no room.
  expect(hostedRooms()).toEqual([]);
  forgetAllRoomKeys();
  expect(venueWifi().password).toBe('');
  expect(givenAddress('ACDEFG')).toBeUndefined();
});

test('a browser that keeps nothing is no error', () => {
  const refusing = () => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: refusing, setItem: refusing, removeItem: refusing });
  keepHostSecret('ACDEFG', 'secret');
  rememberWifi({ wifi: 'a', password: 'b' });
  expect(hostSecret('ACDEFG')).toBeUndefined();
  expect(hostedRooms()).toEqual([]);
  expect(venueWifi()).toEqual({ wifi: '', password: '' });
});
