// The rule mood-range: no words are said while a mood variable is below 0 or above 10, in any play.
import type { Finding } from '../core/finding.ts';
import type { MoodVariable } from '../core/scenario.ts';
import { mapContent } from './content-map.ts';
import { type ExploreOptions, explore } from './explore.ts';
import { type Explored, placeIn } from './explored-story.ts';
import { followChoices } from './follow-play.ts';
import { openInside } from './inkjs-inside.ts';
import { moodsAreProven } from './mood-proof.ts';
import { watchedOutcome, watchMoods } from './mood-watch.ts';
import { finding } from './scan-context.ts';

export interface MoodRange {
  findings: readonly Finding[];
  /** False where the plays could not all be explored with an eye on the moods. */
  complete: boolean;
}

/** Costs nothing where every assignment keeps the range by itself; else explores the story once more, with the moods in its states. */
export function moodRange(told: Explored, variables: readonly MoodVariable[], options: ExploreOptions): MoodRange {
  const { json, file } = told;
  const moods = variables.map(({ variable }) => variable);
  const story = openInside(json);
  const globals = story._state.variablesState._globalVariables;
  const missing = moods.filter((mood) => !globals.has(mood));
  const findings = missing.map((mood) =>
    finding(file, 0, 'mood-range', {
      id: `Variabel suasana hati “${mood}” tidak ada dalam cerita. Tulis VAR ${mood} = 5 di awal, atau hapus dari scenario.json.`,
      en: `The mood variable “${mood}” is not in the story. Write VAR ${mood} = 5 at its beginning, or drop it from scenario.json.`,
    }),
  );
  const known = moods.filter((mood) => globals.has(mood));
  if (known.length === 0 || moodsAreProven(mapContent(story), new Set(known))) return { findings, complete: true };
  let complete = true;
  for (const mood of known) {
    const found = explore(watchMoods(json, [mood]), options);
    const shown = found.endings.find(({ id }) => id === watchedOutcome(mood));
    if (shown) findings.push(leaves(told, mood, shown));
    else complete &&= found.verdict === 'COMPLETE';
  }
  return { findings, complete };
}

/** Said of the line that gives the mood the value with which words are said. */
function leaves(
  story: Explored,
  mood: string,
  { witness, seed }: Pick<Finding, 'seed'> & { witness: readonly number[] },
): Finding {
  let before: unknown;
  let value: unknown;
  let place = '';
  let last = '';
  followChoices(story.json, witness, {
    seed,
    onStep(at, { _state }) {
      const held = _state.variablesState.GetRawVariableWithName(mood, 0);
      if (held?.value !== before && !(Number(value) < 0 || Number(value) > 10)) [value, place] = [held?.value, last];
      before = held?.value;
      last = at();
    },
  });
  const from = placeIn(story, place);
  const found = finding(from.file, from.line, 'mood-range', {
    id: `“${mood}” menjadi ${value}, padahal suasana hati berkisar 0 sampai 10. Contoh: ~ ${mood} = MAX(0, MIN(10, ${mood} + 1))`,
    en: `“${mood}” becomes ${value}, but moods lie between 0 and 10. For example: ~ ${mood} = MAX(0, MIN(10, ${mood} + 1))`,
  });
  return { ...found, witness, seed };
}
