// Screenplay lines: `SPEAKER (mood): text` is speech, everything else is narration.
import type { Line } from '../core/beat.ts';
import type { Locale } from '../core/locale.ts';
import type { Mood } from '../core/mood.ts';
import type { CastMember } from '../core/scenario.ts';

const SPEECH = /^(\p{Lu}[\p{Lu}\p{N} .'’-]*?)\s*(?:\(([^()]*)\))?\s*:\s+(\S[\s\S]*)$/u;

export interface SpeechParts {
  /** The speaker as written, in capitals. */
  name: string;
  mood?: string;
  text: string;
}

/** Splits a line that begins with capitals and a colon; undefined for narration. A single capital letter is no speaker. */
export function splitSpeech(line: string): SpeechParts | undefined {
  const found = SPEECH.exec(line.trim());
  if (!found || (found[1] as string).length < 2) return undefined;
  return { name: found[1] as string, mood: found[2]?.trim(), text: found[3] as string };
}

/** How one locale of a scenario spells its speakers and the moods. */
export interface Spelling {
  speakers: ReadonlyMap<string, string>;
  moods: Readonly<Record<string, Mood>>;
}

export function spellingOf(
  cast: readonly CastMember[],
  moods: Readonly<Record<string, Mood>>,
  locale: Locale,
): Spelling {
  return { speakers: new Map(cast.map((member) => [member.name[locale] ?? '', member.id])), moods };
}

/** A line as it is shown. A name or mood that the spelling lacks leaves the line as narration: scan-source has refused it before. */
export function readLine(text: string, spelling: Spelling): Line {
  const parts = splitSpeech(text);
  const speaker = parts && spelling.speakers.get(parts.name);
  if (!parts || speaker === undefined) return { text: text.trim() };
  const mood = parts.mood === undefined ? 'neutral' : spelling.moods[parts.mood];
  return mood === undefined ? { text: text.trim() } : { speaker, mood, text: parts.text };
}
