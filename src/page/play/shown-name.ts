// The name of a cast member as a reader sees it.
import { textIn } from '../../core/locale.ts';
import type { Playbill } from '../../core/scenario.ts';

export function shownName(scenario: Playbill, cast: string): string {
  const member = scenario.manifest.cast.find((one) => one.id === cast);
  return member ? textIn(member.shown, scenario.locale) : cast;
}
