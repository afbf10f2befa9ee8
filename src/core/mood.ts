// The ten moods that a line of speech can carry, and the values of mood variables.
// Faces and music that show them belong to the stage and to audio; words for values to mood-word.

export const MOODS = [
  'neutral',
  'angry',
  'worried',
  'sad',
  'tired',
  'suspicious',
  'relieved',
  'happy',
  'ashamed',
  'firm',
] as const;
export type Mood = (typeof MOODS)[number];

/** Values of the mood variables of a scenario, 0 to 10, by variable name. */
export type MoodValues = Readonly<Record<string, number>>;
