// The plain way to explore a story, which the checker is measured against: the engine's own JSON of the state, hashed, is what tells states
// apart; it is read in again for each choice. Nothing is left out and nothing remembered.
import { createHash } from 'node:crypto';
import { openStory } from '../../ink/open-story.ts';

export interface PlainSearch {
  states: number;
  transitions: number;
  /** Whether there was nothing left to explore when it stopped. */
  whole: boolean;
}

/** Breadth first, until everything was seen or the seconds are over. */
export function plainSearch(json: string, seconds: number): PlainSearch {
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 0;
  story.onError = () => {};
  const seen = new Set<string>();
  const queue: { saved: string; choices: number }[] = [];
  const arrive = () => {
    while (story.canContinue) story.Continue();
    const saved = story.state.ToJson();
    const hash = createHash('sha1').update(saved).digest('base64');
    if (seen.has(hash)) return;
    seen.add(hash);
    queue.push({ saved, choices: story.currentChoices.length });
  };
  const until = performance.now() + seconds * 1000;
  let transitions = 0;
  arrive();
  for (let at = 0; at < queue.length; at++) {
    const { saved, choices } = queue[at]!;
    // What was followed is needed no more.
    queue[at] = { saved: '', choices: 0 };
    for (let choice = 0; choice < choices; choice++) {
      if (performance.now() > until) return { states: seen.size, transitions, whole: false };
      story.state.LoadJson(saved);
      story.ChooseChoiceIndex(choice);
      arrive();
      transitions += 1;
    }
  }
  return { states: seen.size, transitions, whole: true };
}
