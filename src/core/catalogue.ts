// The ids that tags may use for pictures and sounds, and how each locale spells the moods. The file is assets/catalogue.json.
import type { Locale } from './locale.ts';
import type { Mood } from './mood.ts';

export interface Catalogue {
  moods: Record<Mood, Record<Locale, string>>;
  places: readonly string[];
  slots: readonly string[];
  sounds: readonly string[];
  music: readonly string[];
  /** Who may play the music. */
  ensembles: readonly string[];
  cameras: readonly string[];
  looks: Readonly<Record<string, { dresses?: Readonly<Record<string, unknown>> }>>;
}

/** Mood by its spelling in one locale: `marah` gives `angry`. */
export function moodSpelling(catalogue: Catalogue, locale: Locale): Record<string, Mood> {
  const entries = Object.entries(catalogue.moods) as [Mood, Record<Locale, string>][];
  return Object.fromEntries(entries.map(([mood, spelled]) => [spelled[locale], mood]));
}
