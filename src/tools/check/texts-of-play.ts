// The words behind a list of indices, so that a person can read a witness.
import { openStory } from '../../ink/open-story.ts';

/** The text of each choice taken, up to where the list can no longer be followed. */
export function textsOfPlay(json: string, choices: readonly number[]): string[] {
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 0;
  story.onError = () => {};
  const texts: string[] = [];
  try {
    story.ContinueMaximally();
    for (const index of choices) {
      const choice = story.currentChoices[index];
      if (!choice) break;
      texts.push(choice.text.trim());
      story.ChooseChoiceIndex(index);
      story.ContinueMaximally();
    }
  } catch {
    // The witness of a runtime error ends where the story does.
  }
  return texts;
}
