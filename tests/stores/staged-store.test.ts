// What the stage shows: the own play, or a room's while a projector stands before it; the own play never notices.
import { expect, test, vi } from 'vitest';
import { moments } from '../../src/core/moments.ts';
import { replay } from '../../src/ink/run.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import { createStagedStore } from '../../src/stores/staged-store.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';
import { fixturePlay, fixtureScenario } from '../support/fixture-story.ts';

async function begun() {
  const play = createPlayStore(fixtureShelf());
  const staged = createStagedStore(play);
  await play.getState().open('dua-menit', { locale: 'id', seed: 7 });
  return { play, staged };
}

function roomAt(at: number, ...choices: number[]) {
  const scenario = fixtureScenario('id');
  const trace = replay(scenario, { ...fixturePlay(), choices });
  return { scenario, trace, moments: moments(trace), at };
}

test('the own play is shown as it goes on', async () => {
  const { play, staged } = await begun();
  expect(staged.getState()).toMatchObject({ phase: 'playing', at: play.getState().at, watched: false });
  play.getState().advance();
  expect(staged.getState().at).toBe(play.getState().at);
  expect(staged.getState().decision?.number).toBe(0);
  play.getState().close();
  expect(staged.getState()).toMatchObject({ phase: 'idle', trace: undefined });
});

test('a room’s play stands before it, and takes nothing from it', async () => {
  const { play, staged } = await begun();
  const before = play.getState();
  const told = vi.fn();
  play.subscribe(told);
  staged.getState().watch(roomAt(3, 0));
  expect(staged.getState()).toMatchObject({ phase: 'playing', at: 3, watched: true });
  expect(staged.getState().trace?.play.choices).toEqual([0]);
  expect(play.getState()).toBe(before);
  expect(told).not.toHaveBeenCalled();
});

test('what is played meanwhile is there when the room has gone', async () => {
  const { play, staged } = await begun();
  staged.getState().watch(roomAt(3, 0));
  play.getState().advance();
  expect(staged.getState().at).toBe(3);
  staged.getState().watch(undefined);
  expect(staged.getState()).toMatchObject({ watched: false, at: play.getState().at });
  expect(staged.getState().trace).toBe(play.getState().trace);
  expect(staged.getState().decision).toBe(play.getState().decision);
});
