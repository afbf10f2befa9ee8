// The face of a person who has not spoken in a mood: read from the mood variables that are theirs.
import type { Mood, MoodValues } from '../core/mood.ts';
import { strain } from '../core/mood-word.ts';
import type { Manifest } from '../core/scenario.ts';

/** How strained a person with own mood variables must be for a face, worst first (0 to 10, as core's strain). */
const STRAINED: readonly (readonly [number, Mood])[] = [
  [7.5, 'angry'],
  [5.5, 'suspicious'],
  [2.5, 'neutral'],
];

/** Somebody without mood variables is neutral; the player shows what the whole room feels like, and more quietly. */
export function feltMood(id: string, manifest: Manifest, values: MoodValues): Mood {
  if (id === manifest.player.cast) return playerMood(strain(manifest.moods, values));
  const own = manifest.moods.filter((variable) => variable.of === id);
  if (own.length === 0) return 'neutral';
  const felt = strain(own, values);
  return STRAINED.find(([from]) => felt >= from)?.[1] ?? 'relieved';
}

function playerMood(felt: number): Mood {
  if (felt >= 8) return 'worried';
  return felt <= 2.5 ? 'relieved' : 'neutral';
}
