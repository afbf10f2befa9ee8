// Which option a simulated participant takes: mostly the middling one, some the best, some one that costs.
import { pointsOfAll } from '../../core/points.ts';
import type { RoomDecision } from '../../core/room/position.ts';
import type { Rubric } from '../../core/rubric.ts';

/** How likely each option is against the others. */
function weightOf(worth: number, isUsual: boolean, isBest: boolean, skill: number): number {
  if (isUsual) return 4;
  if (isBest) return 1 + 4 * skill;
  return worth < 0 ? 2.5 - 1.5 * skill : 1.5;
}

/** The Ink index that is taken by somebody of such skill (0 to 1) where chance (0 to 1) falls so. `not`: an option that is not wanted any longer. */
export function leaning(decision: RoomDecision, rubric: Rubric, skill: number, chance: number, not?: number): number {
  const all = decision.options.map(({ index, behaviours }) => ({
    index,
    worth: pointsOfAll(behaviours, rubric).reduce((sum, points) => sum + points, 0),
  }));
  const most = Math.max(...all.map(({ worth }) => worth));
  const open = all.length > 1 ? all.filter(({ index }) => index !== not) : all;
  const weighed = open.map(({ index, worth }) => ({
    index,
    weight: weightOf(worth, index === decision.usual, worth === most, skill),
  }));
  let left = chance * weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (const { index, weight } of weighed) {
    left -= weight;
    if (left < 0) return index;
  }
  return weighed.at(-1)?.index ?? decision.usual;
}
