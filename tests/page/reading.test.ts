// What stands on the screen at each reading position of a real play.
import { expect, test } from 'vitest';
import { moments, nextStop } from '../../src/core/moments.ts';
import type { Trace } from '../../src/core/trace.ts';
import { replay } from '../../src/ink/run.ts';
import { type Reading, readingAt } from '../../src/page/play/reading.ts';
import { fixturePlay, fixtureScenario } from '../support/fixture-story.ts';

function readings(trace: Trace): Reading[] {
  const all = moments(trace);
  const found: Reading[] = [];
  for (let at = nextStop(all, -1), last = -1; at !== last; last = at, at = nextStop(all, at)) {
    found.push(readingAt(all, at) as Reading);
  }
  return found;
}

const whole = replay(fixtureScenario(), fixturePlay([1, 0]));

test('there is nothing to read before a play is opened', () => {
  expect(readingAt([], 0)).toBeUndefined();
});

test('a play is read stop by stop: lines, ends of scenes, the end', () => {
  expect(readings(whole).map((reading) => reading.moment.kind)).toEqual([
    'line',
    'line',
    'line',
    'scene-end',
    'line',
    'line',
    'scene-end',
    'end',
  ]);
});

test('a choice is shown once, with the line that answers it, its coach and what it did to the mood', () => {
  const all = readings(whole);
  const said = all.filter((reading) => reading.said !== undefined);
  expect(said.map((reading) => reading.said)).toEqual(whole.turns.flatMap((turn) => chosen(turn.decision)));
  const [first] = said;
  expect(first?.moment.kind).toBe('line');
  expect(first?.coach).toMatch(/Aturan menutup percakapan/);
  expect(first?.moods.anger).toBeGreaterThan(first?.before.anger as number);
});

test('thoughts and sounds come with the line below their tags, each of them once', () => {
  const all = readings(whole);
  expect(all.flatMap((reading) => reading.thoughts.map((thought) => thought.who))).toEqual(['bahar']);
  expect(all.flatMap((reading) => reading.sounds)).toEqual(['queue-bell']);
});

test('mood values stay with the reader through the ends of scenes', () => {
  for (const reading of readings(whole)) expect(reading.moods.anger).toBeTypeOf('number');
});

test('the scene of a reading is the one being played, and the one just over at its end', () => {
  expect(readings(whole).map((reading) => reading.scene)).toEqual([
    'pintu',
    'pintu',
    'pintu',
    'pintu',
    'meja',
    'meja',
    'meja',
    'meja',
  ]);
});

function chosen(decision: Trace['turns'][number]['decision']): string[] {
  const option = decision?.options.find((one) => one.index === decision.chosen);
  return option ? [option.text] : [];
}
