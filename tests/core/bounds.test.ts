import { describe, expect, it } from 'vitest';
import { bestPlay, bounds, futures, graphPoints, reachableEndings, worstPlay } from '../../src/core/bounds.ts';
import {
  DICE,
  decision,
  end,
  graphOf,
  IDLE_LOOP,
  LEVEL_LOOP,
  option,
  POINTS,
  RICH_LOOP,
  TWO_SCENES,
} from './graph-fixtures.ts';

const range = (min: number, max: number) => ({ min, max });

describe('bounds', () => {
  it('are the least and the most of complete plays, a skipped scene counting 0', () => {
    expect(bounds(TWO_SCENES, POINTS)).toEqual({
      play: [range(-2, 4), range(0, 1), range(0, 2)],
      scenes: {
        one: [range(-1, 2), range(0, 1), range(0, 0)],
        two: [range(-1, 2), range(0, 0), range(0, 2)],
      },
    });
  });

  it('take no notice of ways that never end', () => {
    const graph = graphOf(
      decision(option(0, 1), option(1, 2, 0, 0, 0), option(2, 3, 0, 0, 0, 0)),
      end(0),
      decision(option(0, 2)),
      { edges: [], ending: -1 },
    );
    expect(bounds(graph, POINTS).play[0]).toEqual(range(0, 0));
  });

  it('are the same however often a loop without points is gone round', () => {
    expect(bounds(IDLE_LOOP, POINTS).play).toEqual([range(0, 2), range(0, 1), range(0, 0)]);
    expect(futures(IDLE_LOOP, POINTS)[0]).toEqual(futures(IDLE_LOOP, POINTS)[1]);
  });

  it('take a loop into account that gives and takes the same', () => {
    expect(bounds(LEVEL_LOOP, POINTS).play[0]).toEqual(range(0, 2));
    expect(futures(LEVEL_LOOP, POINTS).map((node) => node[0])).toEqual([range(0, 2), range(-2, 0), range(0, 0)]);
  });

  it('do not exist where a loop changes the points, and only there', () => {
    expect(bounds(RICH_LOOP, POINTS).play).toEqual([null, range(0, 1), range(0, 0)]);
    expect(futures(RICH_LOOP, POINTS)[1]).toEqual([range(0, 0), range(0, 0), range(0, 0)]);
    expect(bestPlay(RICH_LOOP, POINTS, 'empathy')).toBeUndefined();
    expect(bestPlay(RICH_LOOP, POINTS, 'communication')).toEqual([1]);
  });

  it('are the least and the most over what chance can do too', () => {
    expect(bounds(DICE, POINTS).play).toEqual([range(0, 4), range(0, 1), range(0, 0)]);
    expect(reachableEndings(DICE)[0]).toEqual([0, 2]);
  });

  it('do not exist where no play ends', () => {
    expect(bounds(graphOf(decision(option(0, 0))), POINTS).play).toEqual([null, null, null]);
  });
});

describe('futures', () => {
  it('say what is still to be earned from each node', () => {
    const [start, middle, ending] = futures(TWO_SCENES, POINTS);
    expect(start).toEqual([range(-2, 4), range(0, 1), range(0, 2)]);
    expect(middle).toEqual([range(-1, 2), range(0, 0), range(0, 2)]);
    expect(ending).toEqual([range(0, 0), range(0, 0), range(0, 0)]);
  });
});

describe('reachable endings', () => {
  it('shrink along a play', () => {
    expect(reachableEndings(TWO_SCENES)).toEqual([[0, 1], [0, 1], [0], [1]]);
  });

  it('are those of the whole loop on all of it', () => {
    expect(reachableEndings(IDLE_LOOP).slice(0, 2)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('extreme plays', () => {
  it('earn the most and the least', () => {
    expect(bestPlay(TWO_SCENES, POINTS, 'empathy')).toEqual([0, 0]);
    expect(worstPlay(TWO_SCENES, POINTS, 'empathy')).toEqual([2, 2]);
    expect(bestPlay(TWO_SCENES, POINTS, 'communication')).toEqual([2, 0]);
    expect(bestPlay(TWO_SCENES, POINTS, 'problem-solving')).toEqual([0, 0]);
  });

  it('leave a loop as soon as nothing is lost by it', () => {
    expect(bestPlay(IDLE_LOOP, POINTS, 'communication')).toEqual([0, 1]);
    expect(worstPlay(LEVEL_LOOP, POINTS, 'empathy')).toEqual([1]);
  });
});

describe('the points of a graph', () => {
  it('come from the rubric, and a behaviour that it lacks is an error', () => {
    const one = { ...graphOf(end(0)), behaviours: ['warm'] };
    const warm = { id: 'warm', dimension: 'communication', points: -2, source: 'test' } as const;
    expect(graphPoints(one, { warm })).toEqual([[0, -2, 0]]);
    expect(() => graphPoints(one, {})).toThrow(/"warm"/);
  });
});
