// A room's story replayed on this device, and where in it the room reads.
import { expect, test } from 'vitest';
import { firstStop, readingAt } from '../../src/core/room/reading-at.ts';
import type { RoomSetup } from '../../src/core/room/setup.ts';
import { readRoom } from '../../src/stores/room-reading.ts';
import { positionAfter, SETUP } from '../core/room/story.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';
import { fixtureStory } from '../support/fixture-story.ts';

const setup = (part: Partial<RoomSetup> = {}): RoomSetup => ({
  ...SETUP,
  scenario: 'dua-menit',
  shape: fixtureStory().card.shape,
  from: 'pintu',
  until: 'meja',
  ...part,
});
const viewOf = (choices: number[], at = 0, part: Partial<RoomSetup> = {}) => ({
  at,
  setup: setup(part),
  position: positionAfter(...choices),
});
const textAt = async (choices: number[], at: number, part: Partial<RoomSetup> = {}) => {
  const reading = await readRoom(fixtureShelf(), setup(part), choices, 'id');
  const moment = reading.moments[readingAt(viewOf(choices, at, part), reading)];
  return moment?.kind === 'line' ? moment.line.text : moment?.kind;
};

test('the same place is the same object; another language has its own words', async () => {
  const shelf = fixtureShelf();
  const one = await readRoom(shelf, setup(), [0], 'id');
  expect(await readRoom(shelf, setup(), [0], 'id')).toBe(one);
  const other = await readRoom(shelf, setup(), [0], 'en');
  expect(other.scenario.locale).toBe('en');
  expect(other.moments.length).toBe(one.moments.length);
});

test('another version, a scenario that is not here, and a line that is down are told apart', async () => {
  const trouble = (shelf: ReturnType<typeof fixtureShelf>, part: Partial<RoomSetup>) =>
    readRoom(shelf, setup(part), [], 'id').then(
      () => 'read',
      (error) => error.trouble,
    );
  expect(await trouble(fixtureShelf(), { shape: 'older' })).toBe('other-version');
  expect(await trouble(fixtureShelf(), { scenario: 'nowhere' })).toBe('unknown-scenario');
  const offline = fixtureShelf({ id: () => Promise.reject(new Error('offline')) });
  expect(await trouble(offline, { seed: 9 })).toBe('not-loaded');
  expect(await trouble(fixtureShelf(), { seed: 9 })).toBe('read');
});

test('a room that has just moved reads what follows its last choice', async () => {
  expect(await textAt([], 0)).toBe('Sudah dua kali saya ke sini. Pintunya tutup terus!');
  expect(await textAt([0], 0)).toBe('Kesal? Capek, Dik.');
  // Further back than that nobody reads, nor beyond what there is.
  expect(await textAt([0], 1)).toBe('Kesal? Capek, Dik.');
  expect(await textAt([2, 2], 999)).toBe('end');
});

test('a room that begins in the middle begins with the first line of its scene', async () => {
  expect(await textAt([2], 0, { from: 'meja' })).toBe('Jadi, bagaimana?');
  const reading = await readRoom(fixtureShelf(), setup({ from: 'meja' }), [2], 'id');
  const start = firstStop(viewOf([2], 0, { from: 'meja' }), reading);
  expect(await textAt([2], start - 1, { from: 'meja' })).toBe('Jadi, bagaimana?');
});
