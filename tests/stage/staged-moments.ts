// A few words in which the stage's tests write a story: beats with cues, a manifest, and a place to stand in.
import type { Beat, Cue } from '../../src/core/beat.ts';
import type { Moment } from '../../src/core/moments.ts';
import type { Mood, MoodValues } from '../../src/core/mood.ts';
import type { Manifest, MoodVariable } from '../../src/core/scenario.ts';
import type { Decision } from '../../src/core/trace.ts';
import type { StageData } from '../../src/stage/stage-data.ts';

const slots = {
  left: { x: 500, y: 1080, scale: 1 },
  centre: { x: 960, y: 1080, scale: 1 },
  right: { x: 1400, y: 1080, scale: 1 },
  'back-left': { x: 660, y: 860, scale: 0.6 },
};

/** Two places: only the counter has a desk. */
export const DATA: StageData = {
  stands: { hall: slots, counter: { ...slots, desk: { x: 1500, y: 1080, scale: 1 } } },
  casts: { office: ['clerk-woman', 'clerk-man', 'yuni'], public: ['old-man', 'heri'], elsewhere: ['ansel'] },
};

const member = (id: string, look = id) => ({ id, name: {}, shown: {}, role: {}, look });
const mood = (variable: string, of: string, better: 'low' | 'high'): MoodVariable => ({
  variable,
  of,
  name: {},
  steps: [{}, {}],
  better,
});

export const MANIFEST: Manifest = {
  id: 'test',
  locales: ['id'],
  title: {},
  summary: {},
  contentNote: {},
  module: '',
  minutes: 1,
  hours: 0,
  goals: [],
  player: { cast: 'petugas', looks: ['clerk-woman', 'clerk-man'] },
  cast: [member('petugas', 'clerk-woman'), member('bahar', 'old-man'), member('yuni'), member('heri')],
  scenes: [
    { id: 'antre', title: {}, place: 'hall', entry: [] },
    { id: 'cerita', title: {}, place: 'counter', dress: 'white', entry: [0] },
  ],
  moods: [mood('anger', 'bahar', 'low'), mood('trust', 'bahar', 'high')],
  outcomes: [],
  behaviours: [],
  notes: [],
  roles: [],
};

/** Cues as tags spell them: `enter bahar left`, `camera close bahar`. */
export function cues(...written: string[]): Cue[] {
  return written.map((text): Cue => {
    const [kind = '', first = '', second = ''] = text.split(' ');
    switch (kind) {
      case 'scene':
        return { kind, scene: first };
      case 'place':
        return { kind, place: first };
      case 'enter':
        return { kind, who: first, slot: second };
      case 'exit':
        return { kind, who: first };
      case 'look':
        return { kind, who: first, at: second };
      case 'camera':
        return second ? { kind, shot: first, who: second } : { kind, shot: first };
      default:
        throw new Error(`No cue in “${text}”.`);
    }
  });
}

interface Said {
  speaker?: string;
  mood?: Mood;
  cues?: Cue[];
  moods?: MoodValues;
}

/** A line, by somebody or by nobody. */
export function line({ speaker, mood: spoken, cues: above = [], moods = {} }: Said = {}): Moment {
  const said = { speaker, mood: spoken, text: 'Ya.' };
  const beat: Beat = { line: said, cues: above, thoughts: [], moods };
  return { kind: 'line', turn: 0, beat, line: said, scene: '' };
}

/** Tags without a line. */
export function tags(...written: string[]): Moment {
  return { kind: 'cue', turn: 0, beat: { cues: cues(...written), thoughts: [], moods: {} }, scene: '' };
}

const decision: Decision = { number: 0, scene: 'antre', key: false, options: [] };
export const CHOICE: Moment = { kind: 'choice', turn: 0, decision };
