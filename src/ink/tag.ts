// The tags of the scenario format: what each means, or why it is no tag. Whether its ids exist is checked by scan-source.
import type { Cue, Thought } from '../core/beat.ts';

export type Tag =
  | { kind: 'cue'; cue: Cue }
  | { kind: 'thought'; thought: Thought }
  | { kind: 'coach'; text: string }
  | { kind: 'key' }
  | { kind: 'does'; behaviours: readonly string[] };

/** Forms as a writer sees them in an error message, by tag name. */
export const TAG_FORMS: Readonly<Record<string, string>> = {
  scene: '# scene: id',
  place: '# place: id',
  enter: '# enter: who slot',
  exit: '# exit: who',
  look: '# look: who whom',
  sound: '# sound: id',
  music: '# music: id',
  camera: '# camera: wide | close who',
  outcome: '# outcome: id',
  key: '# key',
  thought: '# thought: who text',
  coach: '# coach: text',
  does: '# does: behaviour, behaviour',
};

/** Reads a tag without its `#`. Returns undefined for an unknown name or a form that TAG_FORMS does not allow. */
export function readTag(source: string): Tag | undefined {
  const text = source.trim();
  if (text === 'key') return { kind: 'key' };
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const name = text.slice(0, colon).trim();
  const rest = text.slice(colon + 1).trim();
  if (rest === '') return undefined;
  if (name === 'coach') return { kind: 'coach', text: rest };
  if (name === 'does') return { kind: 'does', behaviours: readBehaviours(rest) };
  if (name === 'thought') return readThought(rest);
  const cue = readCue(name, rest.split(/\s+/));
  return cue && { kind: 'cue', cue };
}

function readBehaviours(rest: string): string[] {
  return rest === 'none' ? [] : rest.split(',').map((id) => id.trim());
}

function readThought(rest: string): Tag | undefined {
  const space = rest.indexOf(' ');
  if (space < 0) return undefined;
  return { kind: 'thought', thought: { who: rest.slice(0, space), text: rest.slice(space + 1).trim() } };
}

function readCue(name: string, words: readonly string[]): Cue | undefined {
  const [first = '', second = ''] = words;
  const one = words.length === 1;
  const two = words.length === 2;
  if (name === 'scene' && one) return { kind: 'scene', scene: first };
  if (name === 'place' && one) return { kind: 'place', place: first };
  if (name === 'enter' && two) return { kind: 'enter', who: first, slot: second };
  if (name === 'exit' && one) return { kind: 'exit', who: first };
  if (name === 'look' && two) return { kind: 'look', who: first, at: second };
  if (name === 'sound' && one) return { kind: 'sound', sound: first };
  if (name === 'music' && one) return { kind: 'music', music: first };
  if (name === 'camera' && one) return { kind: 'camera', shot: first };
  if (name === 'camera' && two) return { kind: 'camera', shot: first, who: second };
  if (name === 'outcome' && one) return { kind: 'outcome', outcome: first };
  return undefined;
}
