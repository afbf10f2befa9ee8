// One vote on one decision: open, closed and still hidden, revealed. Votes are counted here and nowhere else.
import type { RoomDecision } from './position.ts';

export interface Vote {
  seat: string;
  option: number;
  reason?: string;
}

export interface Round {
  /** 1 for the first of the room. */
  number: number;
  decision: RoomDecision;
  state: 'open' | 'closed' | 'revealed';
  /** In the order in which they came; a seat's later vote replaces its earlier one. */
  votes: readonly Vote[];
  /** Hands or cards, by Ink index: where these are, no votes are. */
  counts?: Readonly<Record<string, number>>;
  /** Entries of `votes` whose reasons stand on the projector. */
  shown: readonly number[];
  /** Ink index of the option that the room went on with. */
  taken?: number;
  /** The room went back from it and took nothing: whoever comes to this decision again is asked anew. */
  left?: boolean;
}

/** How many stand behind each option, in the order of the options. */
export type Tally = readonly { option: number; count: number }[];

/** Each seat's last vote, with its entry. */
export function lastVotes(round: Round): { entry: number; vote: Vote }[] {
  const last = new Map<string, number>();
  for (const [entry, { seat }] of round.votes.entries()) last.set(seat, entry);
  return [...last.values()].map((entry) => ({ entry, vote: round.votes[entry] as Vote }));
}

export function tallyOf(round: Round): Tally {
  const counts = new Map<number, number>();
  if (round.counts) for (const [option, count] of Object.entries(round.counts)) counts.set(Number(option), count);
  else for (const { vote } of lastVotes(round)) counts.set(vote.option, (counts.get(vote.option) ?? 0) + 1);
  return round.decision.options.map(({ index }) => ({ option: index, count: counts.get(index) ?? 0 }));
}

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
