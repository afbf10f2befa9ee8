// The next sensible thing: one line a case, and a whole class led by one key.
import { expect, test } from 'vitest';
import type { Command } from '../../../src/core/room/command.ts';
import { majority } from '../../../src/core/room/majority.ts';
import { type NextStep, nextStep, stepBack } from '../../../src/core/room/next-step.ts';
import { readingAt } from '../../../src/core/room/reading-at.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { type LedRoom, ledRoom } from './led-room.ts';

const stepOf = (led: LedRoom) => nextStep(led.view(), led.reading());

/** Presses once; whatever the step is, the rules must grant it. */
function press(led: LedRoom): NextStep {
  const step = stepOf(led);
  if (step.command) expect(led.command(step.command)).toBeUndefined();
  return step;
}

/** Presses until the step is of this kind, and gives the kinds on the way. */
function pressUntil(led: LedRoom, kind: NextStep['kind']): NextStep['kind'][] {
  const kinds: NextStep['kind'][] = [];
  while (stepOf(led).kind !== kind && kinds.length < 50) kinds.push(press(led).kind);
  return kinds;
}

test('one key leads a class from the first line to the report', () => {
  const led = ledRoom();
  led.join('a', 'b', 'c');
  expect(pressUntil(led, 'await-votes')).toEqual(['start', 'read', 'ask']);
  led.vote('a', 1);
  led.vote('b', 1);
  led.vote('c', 0);
  expect(press(led).kind).toBe('reveal');
  expect(press(led)).toEqual({ kind: 'take', command: { kind: 'take', option: 1 } });
  // The second decision is no key decision: it passes by one press, with the usual option.
  expect(pressUntil(led, 'finish')).toEqual(['close-scene', 'open-scene', 'pass', 'close-scene']);
  expect(press(led).command).toEqual({ kind: 'finish' });
  expect(stepOf(led)).toEqual({ kind: 'over' });
});

test('a room that votes on everything is asked at every decision', () => {
  const led = ledRoom({ votes: 'all', from: 'meja' });
  led.join('a');
  expect(pressUntil(led, 'await-votes')).toEqual(['start', 'ask']);
});

test('a room ends where it was planned to, or where the facilitator cuts it', () => {
  const short = ledRoom({ until: 'pintu', votes: 'all' });
  pressUntil(short, 'await-votes');
  short.command({ kind: 'reveal' });
  expect(press(short).kind).toBe('take');
  expect(pressUntil(short, 'finish')).toEqual(['close-scene']);
  const cut = ledRoom();
  pressUntil(cut, 'await-votes');
  cut.command({ kind: 'reveal' });
  press(cut);
  expect(press(cut).kind).toBe('close-scene');
  expect(stepOf(cut).kind).toBe('open-scene');
  expect(nextStep(cut.view(), cut.reading(), 'pintu').kind).toBe('finish');
});

test('the press that opens or closes a scene says which', () => {
  const led = ledRoom();
  expect(stepOf(led)).toMatchObject({ kind: 'start', scene: 'pintu' });
  pressUntil(led, 'await-votes');
  led.command({ kind: 'reveal' });
  press(led);
  expect(stepOf(led)).toMatchObject({ kind: 'close-scene', scene: 'pintu' });
  press(led);
  expect(stepOf(led)).toMatchObject({ kind: 'open-scene', scene: 'meja' });
});

test('one line back, and no further than reading began', () => {
  const led = ledRoom();
  expect(press(led).kind).toBe('start');
  expect(stepBack(led.view(), led.reading())).toBeUndefined();
  const first = readingAt(led.view(), led.reading());
  press(led);
  expect(stepBack(led.view(), led.reading())).toEqual({ kind: 'read', at: first });
});

type Case = [what: string, before: Command[], kind: NextStep['kind'], setup?: Partial<RoomSetup>];
const ASK: Command = { kind: 'ask' };
const CASES: Case[] = [
  ['in a pause it goes on', [{ kind: 'pause' }], 'resume'],
  ['a round of words is closed first', [{ kind: 'ask-word' }], 'close-word'],
  ['a pause comes before a round of words', [{ kind: 'ask-word' }, { kind: 'pause' }], 'resume'],
  ['a vote without votes is not revealed by a press too many', [ASK], 'await-votes'],
  ['closed without votes: still nothing to reveal', [ASK, { kind: 'close' }], 'await-votes'],
  ['hands are counted first', [ASK], 'await-count', { mode: 'cards' }],
  [
    'counted hands are revealed',
    [ASK, { kind: 'count', counts: { '0': 3 } }],
    'reveal',
    {
      mode: 'cards',
    },
  ],
  ['revealed with nobody’s vote: the usual option', [ASK, { kind: 'reveal' }], 'take'],
  ['everybody plays alone', [], 'await-plays', { mode: 'each' }],
  ['a pause of those who play alone', [{ kind: 'pause' }], 'resume', { mode: 'each' }],
  ['after the story', [{ kind: 'finish' }], 'over'],
  ['after the end', [{ kind: 'end' }], 'over'],
];

test.each(CASES)('%s', (_, before, kind, setup) => {
  const led = ledRoom(setup);
  for (const command of before) expect(led.command(command)).toBeUndefined();
  expect(stepOf(led).kind).toBe(kind);
});

test('without the story only what needs no story can be pressed', () => {
  const led = ledRoom();
  expect(nextStep(led.view(), undefined)).toEqual({ kind: 'await-story' });
  led.command({ kind: 'pause' });
  expect(nextStep(led.view(), undefined).kind).toBe('resume');
});

test('where the story cannot be read, a room is led from decision to decision', () => {
  const led = ledRoom();
  const kinds: string[] = [];
  for (let i = 0; i < 20; i++) {
    const step = nextStep(led.view(), 'unreadable');
    kinds.push(step.kind);
    if (step.kind === 'await-votes') led.vote('a', led.view().position.decision?.options[0]?.index ?? 0);
    else if (step.command) expect(led.command(step.command)).toBeUndefined();
    else break;
  }
  expect(kinds).toEqual(['ask', 'await-votes', 'reveal', 'take', 'pass', 'finish', 'over']);
});

test('those who play alone are done when all have come to an end', () => {
  const view = { ...ledRoom({ mode: 'each' }).view(), phase: 'running' as const, seats: 3 };
  expect(nextStep({ ...view, begun: 3, finished: 2 }, undefined).kind).toBe('await-plays');
  expect(nextStep({ ...view, begun: 2, finished: 2 }, undefined).kind).toBe('await-plays');
  expect(nextStep({ ...view, begun: 3, finished: 3 }, undefined).kind).toBe('finish');
});

const tally = (...counts: number[]) => counts.map((count, option) => ({ option, count, behaviours: [] }));
test.each([
  ['most', tally(1, 4, 2), 0, 1],
  ['equals: the usual one', tally(2, 1, 2), 2, 2],
  ['equals without the usual one: the first shown', tally(2, 1, 2), 1, 0],
  ['nobody', tally(0, 0, 0), 1, undefined],
])('majority, %s', (_, counts, usual, wanted) => {
  const view = ledRoom().view();
  const round = { number: 1, decision: 0, state: 'revealed' as const, voted: 5, tally: counts, reasons: [] };
  expect(majority({ round, desk: { ...view.desk!, usual } })).toBe(wanted);
});
