// Rooms full of people to make reports of: they vote, play by themselves, say a word, answer the form.
import type { EventBody } from '../../../src/core/room/event.ts';
import type { Position } from '../../../src/core/room/position.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { joined, opened, positionAfter, vote } from './story.ts';

export const people = (count: number) => Array.from({ length: count }, (_, i) => `kursi-${i}`);

const nameOf = (i: number) => `Orang ${i}`;

/** The room is open and its people are there. */
export function gathered(count: number, setup: Partial<RoomSetup> = {}): EventBody[] {
  return [opened(setup), ...people(count).map((seat, i) => joined(seat, setup.named ? nameOf(i) : undefined))];
}

/** A round in which the people vote in turn for the options, each with a reason of their own, and which is revealed. */
export function votedRound(count: number, round = 1, setup: Partial<RoomSetup> = {}): EventBody[] {
  if (setup.mode === 'cards') {
    const counts = { 0: Math.ceil(count / 2), 1: Math.floor(count / 2) };
    return [{ kind: 'ask' }, { kind: 'count', counts }, { kind: 'reveal' }];
  }
  return [
    { kind: 'ask' },
    ...people(count).map((seat, i) => vote(seat, i % 2, round, `alasan ${i}`)),
    { kind: 'close' },
    { kind: 'reveal' },
  ];
}

/** A vote that fell as `options` says, one after the other from the first person on, and was revealed. */
export function votesFor(options: readonly number[], round: number): EventBody[] {
  return [
    { kind: 'ask' },
    ...options.map((option, i) => vote(`kursi-${i}`, option, round)),
    { kind: 'close' },
    { kind: 'reveal' },
  ];
}

export const words = (count: number, round = 1): EventBody[] => [
  { kind: 'ask-word' },
  ...people(count).map((seat, i): EventBody => ({ kind: 'word', seat, round, text: `kata${i % 7}` })),
  { kind: 'close-word' },
];

export const reactions = (count: number): EventBody[] =>
  people(count).map((seat, i): EventBody => ({ kind: 'react', seat, answers: [5, 3, ((i % 5) + 1) as 1] }));

const decisionOf = (number: number) =>
  positionAfter(...Array.from({ length: number }, () => 0)).decision as NonNullable<Position['decision']>;

/** A play of one's own: at each decision its id and the option taken. `ends` with these scores. */
export function play(seat: string, path: readonly [id: string, chosen: number][], ends?: readonly number[]): EventBody {
  return {
    kind: 'progress',
    seat,
    choices: path.map(([, chosen]) => chosen),
    from: 0,
    played: path.map(([id, chosen], number) => ({ id, decision: { ...decisionOf(number), scene: id }, chosen })),
    ...(ends ? { end: { outcome: 'x', scores: ends, points: [0, 0, 0] as const } } : {}),
  };
}
