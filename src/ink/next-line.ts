// Lets a story go on to its next line, but not for ever: one that was not followed to its end by the checker may go round in a loop.
import type { Story } from 'inkjs';

/** Milliseconds between two looks, and how many of them a line may take: some seconds, however long the device slept in between. */
const SLICE = 250;
const SLICES = 16;

/** The text of the next line. Throws where none comes. */
export function nextLine(story: Story): string {
  for (let slice = 0; slice < SLICES; slice++) {
    story.ContinueAsync(SLICE);
    if (story.asyncContinueComplete) return story.currentText ?? '';
  }
  throw new Error('The story goes on without coming to a line or a choice.');
}
