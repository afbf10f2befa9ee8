// A story as the plain searches play it: by the engine alone, with what its tags say on the way.
import { openStory } from '../../src/ink/open-story.ts';
import { readTag } from '../../src/ink/tag.ts';

/** What tags have said last. */
export interface Said {
  scene: string;
  outcome: string | undefined;
}

export function engineAlone(json: string) {
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  Object.assign(story.state, { storySeed: 0, previousRandom: 0 });
  const errors: string[] = [];
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };
  return {
    story,
    /** What the engine called errors in the last turn. */
    errors,
    /** Goes on to the next choices. */
    turn({ scene, outcome }: Said): Said {
      errors.length = 0;
      try {
        while (story.canContinue) {
          story.Continue();
          for (const source of story.currentTags ?? []) {
            const tag = readTag(source);
            if (tag?.kind === 'cue' && tag.cue.kind === 'scene') scene = tag.cue.scene;
            if (tag?.kind === 'cue' && tag.cue.kind === 'outcome') outcome = tag.cue.outcome;
          }
        }
      } catch (error) {
        errors.push(String(error));
      }
      return { scene, outcome };
    },
  };
}
