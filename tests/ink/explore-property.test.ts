import { describe, expect, it } from 'vitest';
import { bestPlay, bounds, worstPlay } from '../../src/core/bounds.ts';
import { DIMENSIONS, type Triple } from '../../src/core/dimension.ts';
import { countPlays, randomPlayer } from '../../src/core/graph-distribution.ts';
import { reduceGraph } from '../../src/core/reduce-graph.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { explore } from '../../src/ink/explore.ts';
import { randomStory } from './explore-random-story.ts';
import { comparePlays, type PlainPlay } from './explore-unreduced.ts';

/** More of them, or one that failed: LAKON_STORIES=2000, LAKON_SEED=17 with LAKON_STORIES=1. */
const STORIES = Number(process.env.LAKON_STORIES ?? 250);
const FIRST = Number(process.env.LAKON_SEED ?? 0);
/** Stories that once showed a fault which those from the first on do not. */
const SHOWN = [50_424];

/** Points by behaviour: unequal, with signs, in all dimensions. */
const WORTH: Record<string, Triple> = { b0: [2, 0, 0], b1: [-1, 1, 0], b2: [0, -2, 1], b3: [0, 0, -2] };

const earned = (play: PlainPlay, d: number, scene?: string) =>
  play.taken
    .filter((step) => scene === undefined || step.scene === scene)
    .flatMap((step) => step.shows)
    .reduce((sum, id) => sum + (WORTH[id]?.[d] ?? 0), 0);

describe('exploring by merging states', () => {
  it(`finds exactly the plays of the plain search in ${STORIES} random stories`, {
    timeout: 60_000 + STORIES * 1_000,
  }, () => {
    const met = { whole: 0, plays: 0, nodes: 0, loops: 0, broken: 0, endings: new Set<string>() };
    for (const seed of [...SHOWN, ...Array.from({ length: STORIES }, (_, i) => FIRST + i)]) {
      const { source } = randomStory(seed);
      try {
        const { json, problems } = compileInk(source);
        if (json === undefined) throw new Error(`does not compile: ${JSON.stringify(problems)}`);
        const found = explore(json, { maxStates: 800 });
        expect(found.corrections).toBe(0);
        const graph = reduceGraph(found.graph);
        if (found.boundedBy) continue;
        const plain = comparePlays(json, graph, 9, 300);
        met.nodes += plain.nodes;
        met.broken += plain.plays.some((play) => play.broken) ? 1 : 0;
        if (countPlays(graph) === null) met.loops += 1;
        if (!plain.whole) continue;
        met.whole += 1;
        met.plays += plain.plays.length;
        compareTotals(plain.plays, graph);
        const endings = plain.plays.flatMap((play) => (play.outcome === undefined ? [] : [play.outcome]));
        expect(new Set(found.endings.map((ending) => ending.id))).toEqual(new Set(endings));
        for (const ending of found.endings) met.endings.add(ending.id);
      } catch (error) {
        throw new Error(`LAKON_SEED=${seed}: ${error instanceof Error ? error.message : error}\n${source}`);
      }
    }
    // The stories must have been worth comparing.
    if (STORIES < 200) return;
    expect(met.whole).toBeGreaterThan(STORIES / 2);
    expect(met.loops).toBeGreaterThan(STORIES / 40);
    expect(met.broken).toBeGreaterThan(STORIES / 10);
    expect(met.nodes).toBeGreaterThan(STORIES * 20);
    expect(met.plays).toBeGreaterThan(STORIES * 3);
    expect(met.endings.size).toBeGreaterThan(4);
  });
});

function compareTotals(all: readonly PlainPlay[], graph: ReturnType<typeof reduceGraph>): void {
  const plays = all.filter((play) => !play.broken);
  expect(countPlays(graph)).toBe(BigInt(plays.length));
  if (plays.length === 0) return;
  const points = graph.behaviours.map((id) => WORTH[id] as Triple);
  const limits = bounds(graph, points);
  for (const [d, dimension] of DIMENSIONS.entries()) {
    const sums = plays.map((play) => earned(play, d));
    expect(limits.play[d]).toEqual({ min: Math.min(...sums), max: Math.max(...sums) });
    for (const scene of graph.scenes) {
      const own = plays.map((play) => earned(play, d, scene));
      expect(limits.scenes[scene]?.[d]).toEqual({ min: Math.min(...own), max: Math.max(...own) });
    }
    const best = plays.find((play) => play.choices.join() === bestPlay(graph, points, dimension)?.join());
    const worst = plays.find((play) => play.choices.join() === worstPlay(graph, points, dimension)?.join());
    expect(best && earned(best, d)).toBe(Math.max(...sums));
    expect(worst && earned(worst, d)).toBe(Math.min(...sums));
    const random = randomPlayer(graph, points, d);
    for (const { points: sum, chance } of random.chances) {
      const own = plays.filter((play) => earned(play, d) === sum).reduce((total, play) => total + play.chance, 0);
      expect(chance).toBeCloseTo(own, 9);
    }
    expect(new Set(random.chances.map((one) => one.points))).toEqual(new Set(sums));
  }
}
