// Titles out of a scenario's manifest, in the language of the play.
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';

export function sceneTitle(scenario: Scenario, id: string): string {
  return textIn(scenario.manifest.scenes.find((scene) => scene.id === id)?.title, scenario.locale) || id;
}

export function outcomeTitle(scenario: Scenario, id: string): string {
  return textIn(scenario.manifest.outcomes.find((outcome) => outcome.id === id)?.title, scenario.locale) || id;
}
