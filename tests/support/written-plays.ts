// Plays of the shipped scenario in their written form, for tests that begin in the middle or look back at once.
import { writePlay } from '../../src/core/written-play.ts';
import { randomPlay, seededNumbers } from './plays-of-graph.ts';
import { shippedStory } from './shipped-stories.ts';

const { graph, play } = shippedStory('loket-tiga');

/** A whole play drawn by `seed`, cut to `decisions` choices if given. */
export function writtenPlay(seed: number, decisions?: number): string {
  return writePlay(play(randomPlay(graph, seededNumbers(seed)).slice(0, decisions), seed));
}

/** The number of decisions in every play of the scenario. */
export const DECISIONS = randomPlay(graph, seededNumbers(1)).length;
