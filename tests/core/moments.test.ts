import { describe, expect, it } from 'vitest';
import { decisionAt, moments, nextStop } from '../../src/core/moments.ts';
import { replay } from '../../src/ink/run.ts';
import { fixturePlay, fixtureScenario } from '../support/fixture-story.ts';

const kinds = (choices: number[]) =>
  moments(replay(fixtureScenario(), fixturePlay(choices))).map((moment) => moment.kind);

describe('moments', () => {
  it('are lines up to the open choice', () => {
    expect(kinds([])).toEqual(['line', 'line', 'choice']);
  });

  it('put the answer before the end of the scene, and the end of the scene before the next one begins', () => {
    expect(kinds([0])).toEqual(['line', 'line', 'said', 'line', 'scene-end', 'line', 'choice']);
  });

  it('end with the end of the last scene and the outcome', () => {
    expect(kinds([0, 2]).slice(-4)).toEqual(['said', 'line', 'scene-end', 'end']);
  });

  it('stop reading at lines and ends, and never run past an open choice', () => {
    const all = moments(replay(fixtureScenario(), fixturePlay([0])));
    const stops: number[] = [];
    for (let at = nextStop(all, -1); stops.at(-1) !== at; at = nextStop(all, at)) stops.push(at);
    expect(stops.map((at) => all[at]?.kind)).toEqual(['line', 'line', 'line', 'scene-end', 'line']);
    expect(decisionAt(all, stops.at(-1) as number)?.number).toBe(1);
    expect(decisionAt(all, stops[0] as number)).toBeUndefined();
  });
});
