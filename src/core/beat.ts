// Typed beats: what one step of a story delivers. A beat is a line (or none) with the cues and thoughts that stand above it.
import type { Mood, MoodValues } from './mood.ts';

export interface Line {
  /** Cast id; absent for narration. */
  speaker?: string;
  mood?: Mood;
  text: string;
}

export interface Thought {
  who: string;
  text: string;
}

export type Cue =
  | { kind: 'scene'; scene: string }
  | { kind: 'place'; place: string }
  | { kind: 'enter'; who: string; slot: string }
  | { kind: 'exit'; who: string }
  | { kind: 'look'; who: string; at: string }
  | { kind: 'sound'; sound: string }
  | { kind: 'music'; music: string }
  | { kind: 'camera'; shot: string; who?: string }
  | { kind: 'outcome'; outcome: string };

export interface Beat {
  /** Absent when only tags were delivered. */
  line?: Line;
  cues: readonly Cue[];
  thoughts: readonly Thought[];
  /** The coach's word on the choice that led here, on the first beat after it. */
  coach?: string;
  /** Mood variables once this beat is said. */
  moods: MoodValues;
}
