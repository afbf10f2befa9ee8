// Which music bed a set of moods calls for. What a story's own music cue says goes before this; when, is told in wanted-sound.ts.
import type { MoodValues } from '../core/mood.ts';
import type { MoodVariable } from '../core/scenario.ts';

export type Bed = 'calm' | 'tense' | 'relief';

/** From here on a mood that should be low is felt by everybody, and one that should be high is won. */
const HIGH = 6;
const LOW = 2;

/**
 * `tense` once any mood that should be low stands at 6 or more; `relief` when all of those are at 2 or less and all that
 * should be high at 6 or more; else `calm`, and for a scenario without moods always. A missing value counts as 5.
 */
export function chooseBed(variables: readonly MoodVariable[], values: MoodValues): Bed {
  const valuesOf = (better: MoodVariable['better']) =>
    variables.filter((variable) => variable.better === better).map((variable) => values[variable.variable] ?? 5);
  const bad = valuesOf('low');
  const good = valuesOf('high');
  if (bad.some((value) => value >= HIGH)) return 'tense';
  const eased = bad.every((value) => value <= LOW) && good.every((value) => value >= HIGH);
  return variables.length > 0 && eased ? 'relief' : 'calm';
}
