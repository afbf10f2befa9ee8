// What a room is opened with: whatever was not chosen follows from the plan.
import { expect, test } from 'vitest';
import { choiceOf, type OpeningDraft } from '../../../src/page/host/opening-draft.ts';

const SCENES = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: { id }, place: 'hall', entry: [] }));
const DRAFT: OpeningDraft = { scenario: 's', mode: 'together', plan: 90, named: false };

test.each<[string, Partial<OpeningDraft>, object]>([
  ['nothing chosen', {}, { from: 'a', until: 'e', votes: 'key', named: false, locale: 'id' }],
  ['a short plan', { plan: 45 }, { from: 'a', until: 'b', votes: 'key' }],
  ['a long plan', { plan: 135 }, { until: 'e', votes: 'all' }],
  ['scenes of one’s own', { plan: 45, from: 'c', until: 'd' }, { from: 'c', until: 'd' }],
  ['a first scene behind the last', { plan: 45, from: 'd' }, { from: 'd', until: 'd' }],
  ['votes of one’s own', { votes: 'all' }, { votes: 'all', plan: 90 }],
  ['names', { named: true }, { named: true }],
  ['names where there are no phones', { named: true, mode: 'cards' }, { named: false }],
  ['the screen in another language', { locale: 'en' }, { locale: 'en' }],
  [
    'everybody plays the whole story, whatever was chosen before',
    { mode: 'each', plan: 45, from: 'c', until: 'd', votes: 'all' },
    { from: 'a', until: 'e', plan: 45 },
  ],
])('%s', (_, part, wanted) => {
  expect(choiceOf({ ...DRAFT, ...part }, SCENES, 'id')).toMatchObject(wanted);
});
