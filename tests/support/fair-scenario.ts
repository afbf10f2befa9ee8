// A scenario that no rule of the checker has anything against: twenty decisions in two scenes, half of them with a price on every option. Tests spoil it.
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/core/catalogue.ts';
import type { Behaviour } from '../../src/core/rubric.ts';
import type { Manifest } from '../../src/core/scenario.ts';
import type { ScenarioSources } from '../../src/ink/scenario-sources.ts';
import { CATALOGUE } from './fixture-story.ts';

const BEHAVIOURS: readonly Behaviour[] = [
  { id: 'warm', dimension: 'empathy', points: 2, source: 'test' },
  { id: 'cold', dimension: 'empathy', points: -2, source: 'test' },
  { id: 'clear', dimension: 'communication', points: 1, source: 'test' },
  { id: 'vague', dimension: 'communication', points: -1, source: 'test' },
  { id: 'useful', dimension: 'problem-solving', points: 2, source: 'test' },
  { id: 'idle', dimension: 'problem-solving', points: -2, source: 'test' },
];

/** What the options show: of every second decision without a best among them, of the others with one. */
const PRICES = [
  ['warm, useful, vague', 'warm, clear, idle', 'cold, clear, useful', 'cold, vague, idle'],
  ['warm, clear, useful', 'cold, vague', 'idle, vague'],
] as const;

const COUNT = 20;

const decisions = Array.from({ length: COUNT }, (_, i) => {
  const prices = PRICES[i % 2]!;
  const round = Math.floor(i / 2);
  // Turned a little each time, so that neither place nor length gives anything away.
  const options = prices.map((_, at) => {
    const does = prices[(at + round) % prices.length];
    return `* [Say this to them, ${'abcd'[at]}${'.'.repeat(1 + ((2 * round + at) % prices.length))} # does: ${does}]`;
  });
  const scene = i === 0 ? '# scene: first\n' : i === COUNT / 2 ? '# scene: second\n' : '';
  return `=== d${i + 1} ===\n${scene}Decision ${i + 1}.\n${options.join('\n')}\n- -> ${i + 1 === COUNT ? 'finish' : `d${i + 2}`}\n`;
});

export const FAIR_INK = `VAR calm = 5
-> d1
${decisions.join('\n')}
=== finish ===
# outcome: done
So it ends.
-> END
`;

const text = (word: string) => ({ id: word, en: word });

const MANIFEST: Manifest = {
  id: 'fair',
  locales: ['id', 'en'],
  title: text('Fair'),
  summary: text('Fair.'),
  contentNote: text('None.'),
  module: 'test',
  minutes: 1,
  hours: 0,
  goals: [text('None.')],
  player: { cast: 'me', looks: [] },
  cast: [{ id: 'me', name: text('ME'), shown: text('Me'), role: text('Me'), look: 'me' }],
  scenes: [
    { id: 'first', title: text('First'), place: 'hall', entry: [] },
    { id: 'second', title: text('Second'), place: 'hall', entry: [] },
  ],
  moods: [{ variable: 'calm', of: 'me', name: text('Calm'), steps: [text('low'), text('high')], better: 'high' }],
  outcomes: [{ id: 'done', title: text('Done'), text: text('Done.') }],
  behaviours: [],
  notes: [],
  roles: [],
};

const wordings = Object.fromEntries(BEHAVIOURS.map(({ id }) => [id, { name: id, looks: id, matters: id }]));

/** The scenario with its source put through an edit, in both languages, and parts of its manifest replaced. */
export function fairScenario(
  edit: (ink: string) => string = (ink) => ink,
  manifest: Partial<Manifest> = {},
): ScenarioSources {
  const ink = edit(FAIR_INK);
  return {
    manifest: { ...MANIFEST, ...manifest },
    ink: { id: ink, en: ink },
    behaviours: BEHAVIOURS,
    wordings: { id: wordings, en: wordings },
    catalogue: JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Catalogue,
  };
}
