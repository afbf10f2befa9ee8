// Plays as this device keeps them, made from the shipped scenarios' graphs, for tests that begin with a history.
import { playRecord } from '../../src/core/play-record.ts';
import { writePlay } from '../../src/core/written-play.ts';
import { replay } from '../../src/ink/run.ts';
import { randomPlay, seededNumbers } from './plays-of-graph.ts';
import { shippedStory } from './shipped-stories.ts';

/** The choices of the whole play drawn by `seed`, with its record, as an entry of the plays' store. */
export function finishedEntry(id: string, seed: number, updated: number) {
  const { graph, play, scenario } = shippedStory(id);
  const whole = play(randomPlay(graph, seededNumbers(seed)), seed);
  const record = playRecord(scenario('id'), replay(scenario('id'), whole));
  return { key: `${id}-${seed.toString(36)}`, written: writePlay(whole), finished: true, record, updated };
}
