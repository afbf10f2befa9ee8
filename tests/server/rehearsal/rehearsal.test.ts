// Thirty-five people who are none: they come, dither, vote, write, play and leave as people do, by a clock that the test turns.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actor, FacilitatorCommand } from '../../../src/core/room/command.ts';
import { currentRound } from '../../../src/core/room/room.ts';
import { lastVotes, tallyOf, votesOf } from '../../../src/core/room/round.ts';
import { ALONE, type Rehearsal, startRehearsal } from '../../../src/server/rehearsal/rehearsal.ts';
import { CAST_SIZE, chanceOf, temperOf } from '../../../src/server/rehearsal/temper.ts';
import { wishesIn } from '../../../src/server/rehearsal/wishes.ts';
import type { LiveRoom } from '../../../src/server/room/live-room.ts';
import { rehearsalWordsOf } from '../../../src/words/rehearsal-words-of.ts';
import type { Opening } from '../../../src/workshop/messages.ts';
import { patiently } from '../../support/patiently.ts';
import { type KeptRooms, keepRooms } from '../room/kept-rooms.ts';
import { endLines, enter } from '../room/raw-line.ts';
import { serveRooms } from '../room/served-rooms.ts';
import { type FakeTimers, fakeTimers } from './fake-timers.ts';

const HOST: Actor = { role: 'facilitator' };
const MINUTE = 60_000;

let kept: KeptRooms;
let timers: FakeTimers;
const failed = vi.fn();
beforeEach(async () => {
  kept = await keepRooms();
  timers = fakeTimers();
});
afterEach(async () => {
  endLines();
  await kept.end();
  expect(failed).not.toHaveBeenCalled();
});

const turn = (milliseconds: number) => timers.turn(milliseconds, kept.drained);
let count = 0;
const lead = async (live: LiveRoom, command: FacilitatorCommand) =>
  expect(await live.command(HOST, `facilitator-${count++}`, command)).toHaveProperty('seq');

async function rehearse(opening: Partial<Opening> = {}): Promise<{ live: LiveRoom; rehearsal: Rehearsal }> {
  const live = await kept.open({ rehearsal: true, ...opening });
  const rehearsal = startRehearsal(live, timers, failed);
  rehearsal.facilitatorHere(true);
  return { live, rehearsal };
}
function votesIn(live: LiveRoom) {
  const round = currentRound(live.room());
  return round ? votesOf(round) : [];
}
const people = (live: LiveRoom) => Object.values(live.room().seats).filter(({ removed }) => !removed).length;

test('they come one after another, and all are there within a minute', async () => {
  const { live, rehearsal } = await rehearse();
  await turn(5000);
  expect(people(live)).toBeGreaterThan(2);
  expect(people(live)).toBeLessThan(20);
  await turn(MINUTE);
  expect(people(live)).toBe(CAST_SIZE);
  expect(rehearsal.here()).toBe(CAST_SIZE);
  expect(timers.waiting()).toBe(0);
});

test('they take their time over a vote, some change their mind, one or two never vote', async () => {
  const { live } = await rehearse();
  await turn(MINUTE);
  await lead(live, { kind: 'ask' });
  const voted = () => votesIn(live).length;
  await turn(6000);
  const early = voted();
  expect(early).toBeLessThan(20);
  await turn(14_000);
  expect(voted()).toBeGreaterThan(early + 8);
  await turn(2 * MINUTE);
  const round = currentRound(live.room());
  const voters = lastVotes(round!).length;
  expect(CAST_SIZE - voters).toBeGreaterThanOrEqual(1);
  expect(CAST_SIZE - voters).toBeLessThanOrEqual(2);
  expect(voted()).toBeGreaterThan(voters + 2);
  expect(timers.waiting()).toBe(0);
  const counts = tallyOf(round!).map((one) => one.count);
  expect(counts.filter((one) => one > 0).length).toBeGreaterThan(1);
  expect(Math.max(...counts)).toBeLessThan(30);
  const reasons = votesOf(round!).flatMap(({ reason }) => (reason ? [reason] : []));
  expect(new Set(reasons).size).toBeGreaterThan(4);
  for (const reason of reasons) expect(rehearsalWordsOf('id').reasons).toContain(reason);
});

test('nobody votes during a pause, or after the vote was closed', async () => {
  const { live } = await rehearse();
  await turn(MINUTE);
  await lead(live, { kind: 'ask' });
  await turn(5000);
  await lead(live, { kind: 'pause' });
  const { length } = votesIn(live);
  await turn(5 * MINUTE);
  expect(votesIn(live)).toHaveLength(length);
  await lead(live, { kind: 'resume' });
  await turn(12_000);
  expect(votesIn(live).length).toBeGreaterThan(length);
  await lead(live, { kind: 'close' });
  const closed = votesIn(live);
  await turn(5 * MINUTE);
  expect(votesIn(live)).toEqual(closed);
});

test('they give one word, go on to the next vote, and fill in the form at the end', async () => {
  const { live } = await rehearse();
  await turn(MINUTE);
  await lead(live, { kind: 'ask-word' });
  await turn(MINUTE);
  const words = live.room().words[0]?.words ?? [];
  expect(words.length).toBe(CAST_SIZE - 2);
  expect(new Set(words.map(({ text }) => text)).size).toBe(words.length);
  await lead(live, { kind: 'close-word' });
  for (const option of [0, 1]) {
    await lead(live, { kind: 'ask' });
    await turn(MINUTE);
    await lead(live, { kind: 'reveal' });
    await lead(live, { kind: 'take', option });
  }
  expect(live.room().rounds.map((round) => lastVotes(round).length)).toEqual([CAST_SIZE - 2, CAST_SIZE - 2]);
  await lead(live, { kind: 'finish' });
  expect(live.room().reactions).toEqual({});
  await turn(MINUTE);
  expect(Object.keys(live.room().reactions)).toHaveLength(CAST_SIZE - 2);
  await lead(live, { kind: 'end' });
  await turn(MINUTE);
  expect(timers.waiting()).toBe(0);
});

test('where everybody plays, each comes to an end, and not at the same time', async () => {
  const { live } = await rehearse({ mode: 'each' });
  const ended = () => Object.values(live.room().progress).filter(({ end }) => end).length;
  const seen = new Set<number>();
  for (let i = 0; i < 60; i++) {
    await turn(2000);
    seen.add(ended());
  }
  expect(ended()).toBe(CAST_SIZE);
  expect(seen.size).toBeGreaterThan(8);
  const outcomes = Object.values(live.room().progress).map(({ end }) => end?.outcome);
  expect(new Set(outcomes)).toEqual(new Set(['pulang-tenang', 'menunggu']));
});

test('nobody comes where no phones are used, or where it is no rehearsal', async () => {
  for (const opening of [{ mode: 'cards' }, { rehearsal: false }] as const) {
    const { live, rehearsal } = await rehearse(opening);
    await turn(10 * MINUTE);
    expect(people(live)).toBe(0);
    expect(rehearsal.isRunning()).toBe(false);
  }
});

test('a locked room keeps them out, a seat that was taken away stays empty, and names are given where they are asked for', async () => {
  const { live } = await rehearse({ named: true });
  await turn(3000);
  await lead(live, { kind: 'lock', locked: true });
  const before = people(live);
  await turn(5 * MINUTE);
  expect(people(live)).toBe(before);
  const [first] = Object.values(live.room().seats);
  await lead(live, { kind: 'remove', seat: first?.id ?? '' });
  await lead(live, { kind: 'lock', locked: false });
  await turn(5 * MINUTE);
  expect(people(live)).toBe(CAST_SIZE - 1);
  const names = Object.values(live.room().seats).map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(rehearsalWordsOf('id').names));
});

test('they wait ten minutes for a facilitator, and go on when one is back', async () => {
  const { live, rehearsal } = await rehearse();
  await turn(MINUTE);
  rehearsal.facilitatorHere(false);
  await turn(ALONE - 1000);
  rehearsal.facilitatorHere(true);
  rehearsal.facilitatorHere(false);
  await turn(ALONE - 1000);
  expect(rehearsal.isRunning()).toBe(true);
  await turn(2000);
  expect(rehearsal.isRunning()).toBe(false);
  expect(rehearsal.here()).toBe(0);
  await lead(live, { kind: 'ask' });
  await turn(5 * MINUTE);
  expect(votesIn(live)).toEqual([]);
  rehearsal.facilitatorHere(true);
  await turn(MINUTE);
  expect(votesIn(live).length).toBeGreaterThan(30);
});

test('after a restart they are known again: nobody comes twice, and whoever had voted does not begin anew', async () => {
  const { live, rehearsal } = await rehearse();
  await turn(MINUTE);
  await lead(live, { kind: 'ask' });
  await turn(9000);
  const before = live.room();
  rehearsal.stop();
  const again = (await kept.again().find(live.code)) as LiveRoom;
  expect(again.room()).toEqual(before);
  const later = startRehearsal(again, timers, failed);
  expect(later.here()).toBe(0);
  later.facilitatorHere(true);
  expect(later.here()).toBe(CAST_SIZE);
  await turn(2 * MINUTE);
  expect(people(again)).toBe(CAST_SIZE);
  const votes = votesIn(again);
  const voted = votesOf(before.rounds[0]!);
  expect(votes.slice(0, voted.length)).toEqual(voted);
  for (const { vote } of lastVotes(currentRound(again.room())!))
    expect(votes.filter(({ seat }) => seat === vote.seat).length).toBeLessThanOrEqual(2);
});

test('over the wire they are people like others, and others sit among them', async () => {
  const served = await serveRooms({ timers });
  try {
    const { code, host } = await served.open({ rehearsal: true });
    const phone = await enter(served.url(), { code, role: 'participant' });
    expect(timers.waiting()).toBe(0);
    const desk = await enter(served.url(), { code, role: 'facilitator', host });
    const settle = () => new Promise<void>((done) => setTimeout(done, 40));
    await timers.turn(4000, settle);
    await patiently(() => expect(desk.view().seats).toBeGreaterThan(2));
    await vi.waitFor(() => expect(desk.here.at(-1)).toBe(desk.view().seats), { timeout: 5000 });
    await desk.command({ kind: 'ask' });
    expect(await phone.command({ kind: 'vote', round: 1, option: 0 })).toHaveProperty('seq');
    await timers.turn(30_000, settle);
    await patiently(() => expect(desk.view().round?.voted).toBeGreaterThan(1));
  } finally {
    await served.end();
  }
});

test('the same room at the same moment has the same wishes', async () => {
  const { live } = await rehearse();
  await turn(MINUTE);
  await lead(live, { kind: 'ask' });
  const told = () => wishesIn(live.room(), live.scenarios).map(({ act, ...wish }) => ({ ...wish, act: act() }));
  expect(told()).toEqual(told());
  expect(told().length).toBe(CAST_SIZE - 2);
});

test('tempers differ, two are silent, and chance is spread evenly', () => {
  for (const seed of [1, 2, 3, 99]) {
    const all = Array.from({ length: CAST_SIZE }, (_, i) => temperOf(seed, i));
    expect(all.filter(({ silent }) => silent)).toHaveLength(2);
    expect(all.filter(({ late }) => late)).toHaveLength(3);
    expect(new Set(all.map(({ pace }) => pace)).size).toBe(CAST_SIZE);
  }
  const drawn = Array.from({ length: 4000 }, (_, i) => chanceOf(5, 'x', i));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  for (let part = 0; part < 10; part++) {
    const share = drawn.filter((one) => Math.floor(one * 10) === part).length / drawn.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  }
});
