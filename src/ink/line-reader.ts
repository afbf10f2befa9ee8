// Lets a story go on to its next line, but not for ever: one that was not followed to its end by the checker may go round in a loop.
import type { Story } from 'inkjs';
import { boundSteps } from './bounded-steps.ts';
import type { InkStory } from './inkjs-inside.ts';
import { MOST_STEPS } from './turn-length.ts';

/** Steps of the engine on the way to one line; what the checker lets pass comes to one in far fewer. */
const MOST = 2 * MOST_STEPS;

/** Gives the text of the next line each time it is called. Throws where none comes. To be made once for a story. */
export function lineReader(story: Story): () => string {
  let steps = 0;
  boundSteps(story as unknown as InkStory, () => {
    if (++steps > MOST) throw new Error('The story goes on without coming to a line or a choice.');
  });
  return () => {
    steps = 0;
    return story.Continue() ?? '';
  };
}
