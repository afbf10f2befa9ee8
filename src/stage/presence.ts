// What a story has said so far about one person who is in the place.
import type { Mood } from '../core/mood.ts';

export interface Presence {
  slot: string;
  /** The mood of their last line; absent until a line carries one. */
  spoken?: Mood;
  /** What their last `look` cue aims at, while it holds: a cast id, `player`, `down` or `away`. */
  look?: string;
}
