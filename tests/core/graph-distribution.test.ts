import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/core/bounds.ts';
import { countPlays, decisionsPerPlay, randomPlayer, unbeatenPlays } from '../../src/core/graph-distribution.ts';
import { DICE, decision, end, graphOf, IDLE_LOOP, option, POINTS, RICH_LOOP, TWO_SCENES } from './graph-fixtures.ts';

describe('the random player', () => {
  it('takes every open option with equal chance', () => {
    // Five ways: +2 +2 and +2 -1, -1 at once, -1 +2 and -1 -1.
    const { chances, mean, unended } = randomPlayer(TWO_SCENES, POINTS, 0);
    const expected = new Map([
      [-2, 1 / 6],
      [-1, 1 / 3],
      [1, 1 / 6 + 1 / 6],
      [4, 1 / 6],
    ]);
    expect(chances.map((one) => one.points)).toEqual([...expected.keys()]);
    for (const { points, chance } of chances) expect(chance).toBeCloseTo(expected.get(points)!, 12);
    expect(mean).toBeCloseTo(-2 / 6 - 1 / 3 + 1 / 3 + 4 / 6, 12);
    expect(unended).toBe(0);
  });

  it('can be looked at in one scene', () => {
    const { chances } = randomPlayer(TWO_SCENES, POINTS, 0, 1);
    expect(chances.map((one) => one.points)).toEqual([-1, 0, 2]);
    expect(chances[1]?.chance).toBeCloseTo(1 / 3, 12);
  });

  it('leaves a loop in the end, with all chances summing up', () => {
    const { chances, unended } = randomPlayer(IDLE_LOOP, POINTS, 0);
    expect(unended).toBe(0);
    // From the start: half the time out at once with 2 points; a quarter out on the other side; else again.
    expect(chances.find((one) => one.points === 2)?.chance).toBeCloseTo(2 / 3, 8);
  });

  it('follows a loop that changes points until next to nothing is left in it', () => {
    const { chances, mean, unended } = randomPlayer(RICH_LOOP, POINTS, 0);
    expect(unended).toBe(0);
    // Out with 2 in 3 each time, 2 points for each time round: a geometric distribution with mean 2 × (1/3) / (2/3).
    expect(mean).toBeCloseTo(1, 7);
    expect(chances.slice(0, 3).map(({ points }) => points)).toEqual([0, 2, 4]);
    expect(chances[2]?.chance).toBeCloseTo(2 / 27, 9);
    expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 8);
  });

  it('stops where a loop is left so seldom that its end is not in sight, and says how much is left', () => {
    const seldom = decision(
      option(0, 1, 0, 0),
      option(1, 0),
      { ...option(2, 2), chance: 1e-6 },
      { ...option(2, 0), chance: 1 - 1e-6 },
    );
    const slow = graphOf(decision(option(0, 1, 0, 0), option(1, 0)), seldom, end(0));
    const { chances, unended } = randomPlayer(slow, POINTS, 0);
    expect(unended).toBeGreaterThan(0.5);
    expect(chances.reduce((sum, { chance }) => sum + chance, unended)).toBeCloseTo(1, 6);
  });

  it('gives chance its share', () => {
    const { chances, mean } = randomPlayer(DICE, POINTS, 0);
    expect(chances.map(({ points }) => points)).toEqual([0, 1, 4]);
    expect(chances.map(({ chance }) => chance)).toEqual(
      [0.5, 1 / 3, 1 / 6].map((chance) => expect.closeTo(chance, 12)),
    );
    expect(mean).toBeCloseTo(1 / 3 + 4 / 6, 12);
  });

  it('says how likely it has not ended where a loop holds it for ever', () => {
    const trap = graphOf(decision(option(0, 1), option(1, 2)), end(0), decision(option(0, 2)));
    expect(randomPlayer(trap, POINTS, 0).unended).toBeCloseTo(0.5, 12);
  });
});

describe('the number of plays', () => {
  it('counts complete plays', () => {
    expect(countPlays(TWO_SCENES)).toBe(5n);
  });

  it('counts each way that chance can go, where that makes a difference', () => {
    expect(countPlays(DICE)).toBe(3n);
  });

  it('is exact beyond what a number holds', () => {
    const long = Array.from({ length: 80 }, (_, i) => decision(option(0, i + 1), option(1, i + 1)));
    expect(countPlays(graphOf(...long, end(0)))).toBe(2n ** 80n);
  });

  it('has no bound with a loop that can be left, and is 0 where nothing ends', () => {
    expect(countPlays(IDLE_LOOP)).toBeNull();
    expect(countPlays(graphOf(decision(option(0, 0))))).toBe(0n);
    const trap = graphOf(decision(option(0, 1), option(1, 2)), end(0), decision(option(0, 2)));
    expect(countPlays(trap)).toBe(1n);
  });
});

describe('decisions met in a play', () => {
  it('are nodes with a choice', () => {
    expect(decisionsPerPlay(TWO_SCENES)).toEqual({ min: 1, max: 2 });
    expect(decisionsPerPlay(graphOf(decision(option(0, 1)), end(0)))).toEqual({ min: 0, max: 0 });
  });

  it('are met where there are options, not where chance decides', () => {
    expect(decisionsPerPlay(DICE)).toEqual({ min: 1, max: 1 });
    const start = decision({ ...option(-1, 1), chance: 0.5 }, { ...option(-1, 2), chance: 0.5 });
    expect(decisionsPerPlay(graphOf(start, decision(option(0, 2), option(1, 2)), end(0)))).toEqual({ min: 0, max: 1 });
  });

  it('have no most in a loop', () => {
    expect(decisionsPerPlay(IDLE_LOOP)).toEqual({ min: 1, max: null });
    expect(decisionsPerPlay(graphOf(decision(option(0, 0))))).toBeUndefined();
  });
});

describe('plays that no other beats', () => {
  it('cover every trade-off', () => {
    const found = unbeatenPlays(TWO_SCENES, POINTS, bounds(TWO_SCENES, POINTS).play);
    expect(found.map(({ choices, earned }) => [choices, earned])).toEqual([
      [
        [0, 0],
        [4, 0, 2],
      ],
      [
        [2, 0],
        [1, 1, 2],
      ],
    ]);
  });

  it('are found through loops, and not where loops change points', () => {
    const found = unbeatenPlays(IDLE_LOOP, POINTS, bounds(IDLE_LOOP, POINTS).play);
    expect(found.map((play) => play.earned)).toEqual([
      [2, 0, 0],
      [0, 1, 0],
    ]);
    expect(unbeatenPlays(RICH_LOOP, POINTS, bounds(RICH_LOOP, POINTS).play)).toEqual([]);
  });
});
