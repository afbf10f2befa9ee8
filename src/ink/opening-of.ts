// Works out a scenario's opening once, so that a page can show it without the engine.
import type { Opening } from '../core/opening.ts';
import type { Scenario } from '../core/scenario.ts';
import { replay } from './run.ts';

/** Ink's commands for random numbers and shuffles, as the compiled story spells them. A text would begin with ^. */
const CHANCE = /"(?:rnd|srnd|lrnd|seq)"/;

/** The opening, or undefined where there is none to rely on: chance has a part in the story, or it ends without a choice. */
export function openingOf(scenario: Scenario): Opening | undefined {
  if (CHANCE.test(scenario.ink)) return undefined;
  const { manifest, locale, shape, text } = scenario;
  const [turn] = replay(scenario, { scenario: manifest.id, shape, locale, seed: 0, choices: [] }).turns;
  return turn?.decision ? { playbill: { manifest, locale, shape, text }, turn } : undefined;
}
