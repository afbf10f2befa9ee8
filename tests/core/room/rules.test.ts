// Who may do what, and when: one line a case.
import { expect, test } from 'vitest';
import type { Actor, Command } from '../../../src/core/room/command.ts';
import type { EventBody } from '../../../src/core/room/event.ts';
import { type Refusal, refuse, refuseJoin } from '../../../src/core/room/rules.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { joined, opened, positionAfter, roomOf, vote } from './story.ts';

const host: Actor = { role: 'facilitator' };
const seat: Actor = { role: 'participant', seat: 'a' };
const ASK: EventBody = { kind: 'ask' };
const CLOSE: EventBody = { kind: 'close' };
const REVEAL: EventBody = { kind: 'reveal' };
const TAKE: EventBody = { kind: 'take', option: 1, position: positionAfter(1) };
const END: EventBody = { kind: 'end' };
const VOTE: Command = { kind: 'vote', round: 1, option: 1 };
const take: Command = { kind: 'take', option: 1 };

type Case = [
  what: string,
  before: EventBody[],
  actor: Actor,
  command: Command,
  refused: Refusal | undefined,
  setup?: Partial<RoomSetup>,
];

const CASES: Case[] = [
  ['a vote in an open round', [ASK], seat, VOTE, undefined],
  ['a vote changed while the round is open', [ASK, vote('a', 0)], seat, VOTE, undefined],
  ['a vote before anything was asked', [], seat, VOTE, 'round-over'],
  ['a vote that comes after the round was closed', [ASK, CLOSE], seat, VOTE, 'round-over'],
  ['a vote for a round that is over, while another is open', [ASK, REVEAL, TAKE, ASK], seat, VOTE, 'round-over'],
  ['a vote for what was no option', [ASK], seat, { kind: 'vote', round: 1, option: 7 }, 'not-an-option'],
  ['a vote during a pause', [ASK, { kind: 'pause' }], seat, VOTE, 'paused'],
  ['a vote from a seat that was never taken', [ASK], { role: 'participant', seat: 'x' }, VOTE, 'no-seat'],
  ['a vote from a seat that was taken away', [ASK, { kind: 'remove', seat: 'a' }], seat, VOTE, 'no-seat'],
  ['a vote by the facilitator', [ASK], host, VOTE, 'not-yours'],
  ['a vote where hands are raised', [ASK], seat, VOTE, 'wrong-mode', { mode: 'cards' }],
  ['a reason of 201 characters', [ASK], seat, { ...VOTE, reason: 'x'.repeat(201) }, 'too-long'],
  ['a reason of 200 characters', [ASK], seat, { ...VOTE, reason: 'x'.repeat(200) }, undefined],
  ['asking', [], host, ASK, undefined],
  ['asking twice', [ASK], host, ASK, 'already-asked'],
  ['asking what is closed and not revealed', [ASK, CLOSE], host, ASK, 'already-asked'],
  ['asking once more, after the room has argued over the split', [ASK, REVEAL], host, ASK, undefined],
  ['asking again after the room went on', [ASK, REVEAL, TAKE], host, ASK, undefined],
  ['asking where everybody plays alone', [], host, ASK, 'wrong-mode', { mode: 'each' }],
  ['asking, by a participant', [], seat, ASK, 'not-yours'],
  ['revealing what was asked', [ASK], host, REVEAL, undefined],
  ['revealing what was closed', [ASK, CLOSE], host, REVEAL, undefined],
  ['revealing nothing', [], host, REVEAL, 'no-round'],
  ['revealing twice', [ASK, REVEAL], host, REVEAL, 'no-round'],
  ['revealing, by a participant', [ASK], seat, REVEAL, 'not-yours'],
  ['closing what is closed', [ASK, CLOSE], host, CLOSE, 'no-round'],
  ['taking an option without a vote', [], host, take, undefined],
  ['taking an option over an open vote', [ASK], host, take, 'still-open'],
  ['taking an option before the split is known', [ASK, CLOSE], host, take, 'not-closed'],
  ['taking an option after the reveal', [ASK, REVEAL], host, take, undefined],
  ['taking what is no option', [], host, { kind: 'take', option: 9 }, 'not-an-option'],
  [
    'taking an option at the end of the story',
    [{ ...TAKE, position: { choices: [1], scene: 'one', outcome: 'x' } } as EventBody],
    host,
    take,
    'no-decision',
  ],
  ['taking an option, by a participant', [], seat, take, 'not-yours'],
  ['going back to the first decision', [TAKE], host, { kind: 'return', decision: 0 }, undefined],
  ['going back to what has not been', [], host, { kind: 'return', decision: 1 }, 'no-such-decision'],
  ['going back while people vote', [TAKE, ASK], host, { kind: 'return', decision: 0 }, 'still-open'],
  ['resuming what is not paused', [], host, { kind: 'resume' }, 'not-paused'],
  ['counting hands', [ASK], host, { kind: 'count', counts: { 0: 3, 1: 4 } }, undefined, { mode: 'cards' }],
  ['counting hands where phones vote', [ASK], host, { kind: 'count', counts: { 0: 3 } }, 'wrong-mode'],
  [
    'counting hands for what is no option',
    [ASK],
    host,
    { kind: 'count', counts: { 9: 3 } },
    'not-an-option',
    { mode: 'cards' },
  ],
  ['counting half a hand', [ASK], host, { kind: 'count', counts: { 0: 0.5 } }, 'not-an-option', { mode: 'cards' }],
  [
    'showing a reason before the reveal',
    [ASK, vote('a', 1, 1, 'sebab')],
    host,
    { kind: 'show', what: 'reason', entry: 0, shown: true },
    'not-closed',
  ],
  [
    'showing a reason',
    [ASK, vote('a', 1, 1, 'sebab'), REVEAL],
    host,
    { kind: 'show', what: 'reason', entry: 0, shown: true },
    undefined,
  ],
  [
    'showing a reason that was taken back',
    [ASK, vote('a', 1, 1, 'sebab'), vote('a', 1), REVEAL],
    host,
    { kind: 'show', what: 'reason', entry: 0, shown: true },
    'no-such-entry',
  ],
  ['one word while words are asked', [{ kind: 'ask-word' }], seat, { kind: 'word', round: 1, text: 'lega' }, undefined],
  ['one word without being asked', [], seat, { kind: 'word', round: 1, text: 'lega' }, 'round-over'],
  ['no word at all', [{ kind: 'ask-word' }], seat, { kind: 'word', round: 1, text: '  ' }, 'empty'],
  [
    'a word of 25 characters',
    [{ kind: 'ask-word' }],
    seat,
    { kind: 'word', round: 1, text: 'x'.repeat(25) },
    'too-long',
  ],
  ['a clock without a vote', [], host, { kind: 'time', until: 1 }, 'no-round'],
  ['a sentence of the group', [], host, { kind: 'keep-sentence', text: 'Saya bacakan dulu.' }, undefined],
  [
    'a sentence of the group after the end',
    [END],
    host,
    { kind: 'keep-sentence', text: 'Saya bacakan dulu.' },
    undefined,
  ],
  ['a sentence of the group, by a participant', [], seat, { kind: 'keep-sentence', text: 'x' }, 'not-yours'],
  ['anything else after the end', [END], host, ASK, 'ended'],
  ['a vote after the end', [ASK, END], seat, VOTE, 'ended'],
  ['the form before the end', [], seat, { kind: 'react', answers: [1, 5, 3] }, 'not-ended'],
  ['the form after the end', [END], seat, { kind: 'react', answers: [1, 5, 3] }, undefined],
  ['a form with a six', [END], seat, { kind: 'react', answers: [1, 6, 3] }, 'not-an-option'],
  ['one’s own play', [], seat, { kind: 'progress', choices: [1] }, undefined, { mode: 'each' }],
  ['one’s own play in a room that plays together', [], seat, { kind: 'progress', choices: [1] }, 'wrong-mode'],
];

test.each(CASES)('%s', (_, before, actor, command, refused, setup) => {
  expect(refuse(roomOf(opened(setup), joined('a'), ...before), actor, command)).toBe(refused);
});

test.each([
  ['an open room', {}, [], undefined, undefined],
  ['a locked room', {}, [{ kind: 'lock', locked: true }], undefined, 'locked'],
  ['a room that has ended', {}, [END], undefined, 'ended'],
  ['a room without phones', { mode: 'cards' }, [], undefined, 'wrong-mode'],
  ['a named room, without a name', { named: true }, [], ' ', 'name-missing'],
  ['a named room', { named: true }, [], 'Bu Ratna', undefined],
  ['a named room, with markup for a name', { named: true }, [], '<b>Ani</b>', 'not-a-name'],
  ['a named room, with a name that turns what follows it', { named: true }, [], 'Ani\u202E', 'not-a-name'],
  ['a named room, with a title and marks', { named: true }, [], 'Hj. Ni’mah, S.Sos. – Bag. Umum', undefined],
  ['a named room, with a name of 41 letters', { named: true }, [], 'x'.repeat(41), 'too-long'],
] as [string, Partial<RoomSetup>, EventBody[], string | undefined, Refusal | undefined][])(
  'joining %s',
  (_, setup, before, name, refused) => {
    expect(refuseJoin(roomOf(opened(setup), ...before), name)).toBe(refused);
  },
);
