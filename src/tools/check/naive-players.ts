// Players who do not read: always the first, the last, the longest or the shortest option as authored. Each is one play, walked to its end.
import type { Triple } from '../../core/dimension.ts';
import { addTriples, ZERO } from '../../core/dimension.ts';
import { behavioursOf } from '../../ink/gather-turn.ts';
import { openStory } from '../../ink/open-story.ts';

export interface NaivePlay {
  choices: readonly number[];
  points: Triple;
  /** False when the play went on for ever. */
  ended: boolean;
}

export const NAIVE = {
  first: () => 0,
  last: (lengths) => lengths.length - 1,
  longest: (lengths) => lengths.indexOf(Math.max(...lengths)),
  shortest: (lengths) => lengths.indexOf(Math.min(...lengths)),
} satisfies Record<string, (lengths: readonly number[]) => number>;

export type Naive = keyof typeof NAIVE;

const LIMIT = 2_000;

export function naivePlay(json: string, naive: Naive, pointsOf: (behaviour: string) => Triple): NaivePlay {
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 0;
  story.onError = () => {};
  const choices: number[] = [];
  let points: Triple = ZERO;
  story.ContinueMaximally();
  while (story.currentChoices.length > 0 && choices.length < LIMIT) {
    const pick = NAIVE[naive](story.currentChoices.map((choice) => choice.text.trim().length));
    for (const behaviour of behavioursOf(story.currentChoices[pick]?.tags ?? null)) {
      points = addTriples(points, pointsOf(behaviour));
    }
    choices.push(pick);
    story.ChooseChoiceIndex(pick);
    story.ContinueMaximally();
  }
  return { choices, points, ended: story.currentChoices.length === 0 };
}
