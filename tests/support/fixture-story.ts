// The small story that tests play: two scenes, two decisions, two endings; built once from tests/fixtures/stories.
import { resolve } from 'node:path';
import type { Play } from '../../src/core/play.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { type BuiltStory, buildStory } from '../../src/tools/stories/build-stories.ts';

export const FIXTURES = resolve('tests/fixtures/stories');
export const CATALOGUE = resolve('assets/catalogue.json');
const CACHE = resolve('.lakon/graphs');

let built: BuiltStory | undefined;

export function fixtureStory(): BuiltStory {
  built ??= buildStory(resolve(FIXTURES, 'dua-menit'), CATALOGUE, CACHE);
  return built;
}

export function fixtureScenario(locale: 'id' | 'en' = 'id'): Scenario {
  return fixtureStory().scenarios[locale] as Scenario;
}

export function fixturePlay(choices: readonly number[] = [], seed = 7): Play {
  return { scenario: 'dua-menit', shape: fixtureStory().card.shape, locale: 'id', seed, choices };
}
