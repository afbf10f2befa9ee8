// One vote on one decision: open, closed and still hidden, revealed. Votes are counted here and nowhere else.
import { remembered } from '../remembered.ts';
import type { RoomDecision } from './position.ts';

export interface Vote {
  seat: string;
  option: number;
  reason?: string;
}

/** A vote and those before it. A chain, so that none of a hall's votes makes a copy of all the others. */
export interface Votes {
  readonly vote: Vote;
  readonly before?: Votes;
}

export interface Round {
  /** 1 for the first of the room. */
  number: number;
  decision: RoomDecision;
  state: 'open' | 'closed' | 'revealed';
  /** The latest first; absent until somebody votes. */
  votes?: Votes;
  /** Hands or cards, by Ink index: where these are, no votes are. */
  counts?: Readonly<Record<string, number>>;
  /** Entries of `votesOf` whose reasons stand on the projector. */
  shown: readonly number[];
  /** Ink index of the option that the room went on with. */
  taken?: number;
  /** The room went back from it and took nothing: whoever comes to this decision again is asked anew. */
  left?: boolean;
}

/** How many stand behind each option, in the order of the options. */
export type Tally = readonly { option: number; count: number }[];

/** All votes in the order in which they came; a seat's later one replaces its earlier. */
export function votesOf({ votes }: Round): Vote[] {
  const all: Vote[] = [];
  for (let at = votes; at; at = at.before) all.push(at.vote);
  return all.reverse();
}

/** A seat's last vote. */
export function voteOf({ votes }: Round, seat: string): Vote | undefined {
  for (let at = votes; at; at = at.before) if (at.vote.seat === seat) return at.vote;
  return undefined;
}

/** Each seat's last vote, with its entry. */
export function lastVotes(round: Round): { entry: number; vote: Vote }[] {
  const last = new Map(votesOf(round).map((vote, entry) => [vote.seat, { entry, vote }]));
  return [...last.values()];
}

export const tallyOf = remembered((round: Round): Tally => {
  const counts = new Map<number, number>();
  if (round.counts) for (const [option, count] of Object.entries(round.counts)) counts.set(Number(option), count);
  else for (const { vote } of lastVotes(round)) counts.set(vote.option, (counts.get(vote.option) ?? 0) + 1);
  return round.decision.options.map(({ index }) => ({ option: index, count: counts.get(index) ?? 0 }));
});

export function votersOf(tally: Tally): number {
  return tally.reduce((sum, { count }) => sum + count, 0);
}

/** How divided a vote was, 0 (all for one) to 1 (evenly over all options): one minus the sum of squared shares, over its most. */
export function division(tally: Tally): number {
  const all = votersOf(tally);
  if (all === 0 || tally.length < 2) return 0;
  const squares = tally.reduce((sum, { count }) => sum + (count / all) ** 2, 0);
  return (1 - squares) / (1 - 1 / tally.length);
}
