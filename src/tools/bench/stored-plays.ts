// Plays as a device keeps them, by the hundred: drawn from the decision graphs, run, and written as the page writes them.
import type { GraphEdge } from '../../core/graph.ts';
import { unpackGraph } from '../../core/pack-graph.ts';
import { type PlayRecord, playRecord } from '../../core/play-record.ts';
import type { Trace } from '../../core/trace.ts';
import { writePlay } from '../../core/written-play.ts';
import { openRun } from '../../ink/run.ts';
import type { BuiltStory } from '../stories/build-stories.ts';

/** One play in this many was left before its end. */
const UNFINISHED = 15;
const HOUR = 3_600_000;

/** So many plays of each story differ in their choices; the rest repeat them with another seed. */
const DIFFERENT = 30;

/** `count` entries for the store `plays`, the stories in turns; the same for the same stories. The newest is finished, an hour old by `now`. */
export function storedPlays(stories: readonly BuiltStory[], count: number, now: number): object[] {
  const played = stories.map(differentPlays);
  return Array.from({ length: count }, (_, i) => {
    const [trace, record] = played[i % stories.length]?.[Math.floor(i / stories.length) % DIFFERENT] ?? [];
    if (!trace) throw new Error('No story to draw plays from.');
    const play = { ...trace.play, seed: i + 1 };
    const key = `${play.scenario}-${play.seed.toString(36)}`;
    const updated = now - (i + 1) * HOUR;
    return { key, written: writePlay(play), finished: trace.outcome !== undefined, ...(record && { record }), updated };
  });
}

function differentPlays({ scenarios, graph: packed }: BuiltStory): [Trace, PlayRecord | undefined][] {
  const scenario = scenarios.id;
  const graph = unpackGraph(packed);
  if (!scenario) throw new Error('A story without Indonesian.');
  const { shape, locale } = scenario;
  return Array.from({ length: DIFFERENT }, (_, i) => {
    const decisions = i % UNFINISHED === UNFINISHED - 1 ? 5 : Number.POSITIVE_INFINITY;
    const run = openRun(scenario, { scenario: scenario.manifest.id, shape, locale, seed: 1, choices: [] });
    let node = graph.nodes[0];
    for (let turn = 0; node && node.edges.length > 0 && turn < decisions; turn++) {
      const edge = node.edges[(i * 7 + turn * 5 + ((i * turn) % 11)) % node.edges.length] as GraphEdge;
      run.choose(edge.choice);
      node = graph.nodes[edge.to];
    }
    return [run.trace(), playRecord(scenario, run.trace())];
  });
}
