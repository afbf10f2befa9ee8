// The checker's rules by name, and how grave it is to break each. What a rule looks for is said where it is judged.

export type Level = 'error' | 'warning';

/** `ours`: a scenario that ships with Lakon; `scenario`: one of somebody else's; `bare`: an Ink story with no scenario.json around it. */
export type StoryKind = 'ours' | 'scenario' | 'bare';

const LEVELS = {
  compile: 'error',
  'runtime-error': 'error',
  'dead-end': 'error',
  endless: 'error',
  unreachable: 'error',
  'unknown-tag': 'error',
  'unknown-behaviour': 'error',
  'unknown-cast': 'error',
  'unknown-asset': 'error',
  'bad-tag': 'error',
  'locale-shape': 'error',
  'locale-missing': 'error',
  'dimension-missing': 'error',
  'outcome-missing': 'error',
  'mood-range': 'error',
  'unbounded-score': 'error',
  'no-skilled': 'error',
  'random-pass': 'warning',
  'cue-length': 'warning',
  'cue-position': 'warning',
  'no-dilemma': 'warning',
  cliff: 'warning',
  reading: 'warning',
  'option-length': 'warning',
} as const satisfies Record<string, Level>;

export type Rule = keyof typeof LEVELS;

export const RULES = Object.keys(LEVELS) as readonly Rule[];

/** The level of a rule. What must hold in a scenario of ours is advice where somebody else may have meant it otherwise. */
export function levelOf(rule: Rule, kind: StoryKind = 'ours'): Level {
  if (kind === 'bare' && rule === 'unreachable') return 'warning';
  if (kind !== 'ours' && (rule === 'dimension-missing' || rule === 'no-skilled')) return 'warning';
  return LEVELS[rule];
}
