// Exploring every outcome of chance by merged states, against doing so by the engine alone.
import { describe, expect, it } from 'vitest';
import { hasChance } from '../../src/core/graph.ts';
import { reduceGraph } from '../../src/core/reduce-graph.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { explore } from '../../src/ink/explore.ts';
import { errorsOfPlay } from '../../src/ink/explore-problems.ts';
import { followChoices } from '../../src/ink/follow-play.ts';
import { branchGraph, branchPlays, TooLarge } from './explore-branching.ts';
import { randomStory } from './explore-random-story.ts';

/** More of them, or one that failed: LAKON_STORIES=2000, LAKON_SEED=17 with LAKON_STORIES=1. */
const STORIES = Number(process.env.LAKON_STORIES ?? 60);
const FIRST = Number(process.env.LAKON_SEED ?? 0);
const DEPTH = 3;

describe('exploring chance', () => {
  it(`agrees with the plain search on ${STORIES} random stories with dice and shuffles`, {
    timeout: 60_000 + STORIES * 1_000,
  }, () => {
    const met = { compared: 0, withChance: 0, seeds: 0, seedless: 0, bounded: 0 };
    for (let seed = FIRST; seed < FIRST + STORIES; seed++) {
      const { source } = randomStory(seed, true);
      try {
        const { json, problems } = compileInk(source);
        if (json === undefined) throw new Error(`does not compile: ${JSON.stringify(problems)}`);
        const found = explore(json, { maxStates: 1_500 });
        expect(found.corrections).toBe(0);
        if (found.boundedBy) {
          met.bounded += 1;
          continue;
        }
        const graph = reduceGraph(found.graph);
        const plain = plainly(json);
        if (plain === undefined) continue;
        expect(branchGraph(graph, DEPTH)).toBe(plain);
        met.compared += 1;
        met.withChance += hasChance(graph) ? 1 : 0;
        for (const { id, witness, seed: own } of found.endings) {
          if (own === null) met.seedless += 1;
          if (typeof own !== 'number' || !/^o\d/.test(id)) continue;
          expect(followChoices(json, witness, { seed: own })).toMatchObject({ stopped: 'ended', outcome: id });
          met.seeds += 1;
        }
        for (const { kind, witness, seed: own, message } of found.problems) {
          if (kind !== 'runtime-error' && kind !== 'out-of-content') continue;
          if (own !== null) expect(errorsOfPlay(json, witness, own ?? 0)).toContain(message);
        }
      } catch (error) {
        throw new Error(`LAKON_SEED=${seed}: ${error instanceof Error ? error.message : error}\n${source}`);
      }
    }
    // The stories must have been worth comparing.
    if (STORIES < 60) return;
    expect(met.compared).toBeGreaterThan(STORIES / 3);
    expect(met.withChance).toBeGreaterThan(STORIES / 8);
    expect(met.seeds).toBeGreaterThan(STORIES / 40);
    expect(met.seedless).toBeLessThanOrEqual(met.seeds);
  });
});

function plainly(json: string): string | undefined {
  try {
    return branchPlays(json, DEPTH, 2_000);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}
