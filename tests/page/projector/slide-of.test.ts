// Which slide a room shows: driven through its events, as the projector receives it.
import { expect, test } from 'vitest';
import type { Moment } from '../../../src/core/moments.ts';
import type { EventBody } from '../../../src/core/room/event.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { viewFor } from '../../../src/core/room/view.ts';
import { hasScenery, slideOf } from '../../../src/page/projector/slide-of.ts';
import { joined, opened, roomOf, vote } from '../../core/room/story.ts';

const READ: EventBody = { kind: 'read', at: 0 };
const ASK: EventBody = { kind: 'ask' };
const WORD: EventBody = { kind: 'ask-word' };
const PAUSE: EventBody = { kind: 'pause' };
const line = { kind: 'line' } as Moment;

function slide(bodies: EventBody[], setup: Partial<RoomSetup> = {}, moment: Moment | undefined = line) {
  return slideOf(viewFor(roomOf(opened(setup), joined('a'), ...bodies), 'projector'), moment);
}

test.each<[string, string, EventBody[], Partial<RoomSetup>?, Moment?]>([
  ['people come in', 'lobby', []],
  ['nobody has to come in', 'cards', [], { mode: 'cards' }],
  ['a line', 'reading', [READ]],
  ['a scene has ended', 'scene-end', [READ], {}, { kind: 'scene-end', turn: 0, scene: 'one' }],
  ['the story has ended', 'story-end', [READ], {}, { kind: 'end', turn: 0, outcome: 'good' }],
  ['a question', 'question', [ASK]],
  ['a question that is closed', 'question', [ASK, { kind: 'close' }]],
  ['a split', 'split', [ASK, vote('a', 1), { kind: 'reveal' }]],
  ['one word, whatever was asked before', 'word', [ASK, WORD]],
  ['one word that is closed', 'question', [ASK, WORD, { kind: 'close-word' }]],
  ['a break, whatever goes on', 'pause', [ASK, WORD, PAUSE]],
  ['after the break', 'word', [ASK, WORD, PAUSE, { kind: 'resume' }]],
  ['everybody for themselves, before anyone has begun', 'lobby', [], { mode: 'each' }],
  [
    'everybody for themselves',
    'each',
    [{ kind: 'progress', seat: 'a', choices: [1], from: 0, played: [] }],
    { mode: 'each' },
  ],
  ['the results', 'result', [READ, { kind: 'finish' }]],
  ['one word at the results', 'word', [READ, { kind: 'finish' }, WORD]],
  ['back from the results', 'reading', [READ, { kind: 'finish' }, { kind: 'continue' }]],
  ['the end, whatever was still open', 'ended', [ASK, WORD, PAUSE, { kind: 'end' }]],
])('%s: %s', (_, expected, bodies, setup, moment) => {
  expect(slide(bodies, setup, moment)).toBe(expected);
});

test('a room whose story has not been fetched reads all the same', () => {
  const view = viewFor(roomOf(opened(), READ), 'projector');
  expect(slideOf(view, undefined)).toBe('reading');
  expect(hasScenery(slideOf(view, undefined))).toBe(true);
});
