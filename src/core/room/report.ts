// What is left of a room when the day is over: splits, distributions, sentences, reactions; a row per person only where names were asked for.
// It is also the room's file: plain data with no times in it, opened again to be read.
import { DIMENSIONS } from '../dimension.ts';
import { hashText } from '../hash.ts';
import type { RoomDecision } from './position.ts';
import type { Room } from './room.ts';
import { seatsOf } from './room.ts';
import { division, lastVotes, type Tally, tallyOf, votersOf } from './round.ts';
import type { RoomSetup } from './setup.ts';
import { type Breakdown, breakdown, shuffled, withoutSubtraction } from './withhold.ts';

/** One decision that people took, together or each in their own play. */
export interface ReportDecision {
  decision: RoomDecision;
  split: Breakdown<Tally>;
  /** 0 (all for one) to 1 (evenly over all options); 0 where the split is withheld. */
  division: number;
  /** Ink index of the option that the room went on with, in a room that plays together. */
  taken?: number;
  /** Not the first vote on this decision: the room had gone back. */
  again: boolean;
  /** What people wrote, tied to nobody and no option. */
  reasons: readonly string[];
}

/** Scores of a dimension over finished plays, ascending. */
export type ScoreSpread = Breakdown<readonly number[]>;

export interface ReportRow {
  name: string;
  number?: string;
  /** What the person took at each decision of `decisions`, by its place there; absent where they did not. */
  choices: Readonly<Record<string, number>>;
  scores?: readonly (number | null)[];
}

export interface RoomReport {
  lakon: 'room';
  version: 1;
  code: string;
  setup: RoomSetup;
  /** Seats taken; in a room without phones, the most hands that were counted. */
  people: number;
  /** The room's own play. */
  choices: readonly number[];
  outcome?: string;
  /** Most divided first. */
  decisions: readonly ReportDecision[];
  /** In the order of DIMENSIONS; where everybody played. */
  scores?: readonly ScoreSpread[];
  sentences: readonly { text: string; decision?: number }[];
  words: readonly string[];
  /** For each of the three statements, how many gave 1, 2, 3, 4, 5. */
  reactions: Breakdown<readonly (readonly number[])[]>;
  /** A named room's alone. */
  rows?: readonly ReportRow[];
}

/** The report as the room stands. Votes that are still hidden are not in it. */
export function roomReport(room: Room): RoomReport {
  const { setup, code, position } = room;
  const seats = seatsOf(room);
  const met = setup.mode === 'each' ? playedDecisions(room) : votedDecisions(room);
  const order = [...met.keys()].sort((a, b) => (met[b]?.division ?? 0) - (met[a]?.division ?? 0) || a - b);
  const decisions = order.map((i) => met[i] as ReportDecision);
  const hands = room.rounds.map((round) => votersOf(tallyOf(round)));
  return {
    lakon: 'room',
    version: 1,
    code,
    setup,
    people: setup.mode === 'cards' ? Math.max(0, ...hands) : seats.length,
    choices: position.choices,
    ...(position.outcome === undefined ? {} : { outcome: position.outcome }),
    decisions,
    ...(setup.mode === 'each' ? { scores: spreads(room) } : {}),
    sentences: room.sentences,
    words: allWords(room),
    reactions: reactionCounts(room),
    ...(setup.named ? { rows: rowsOf(room, order) } : {}),
  };
}

function votedDecisions(room: Room): ReportDecision[] {
  const revealed = room.rounds.filter(({ state }) => state === 'revealed');
  return revealed.map((round, i) => {
    const tally = tallyOf(round);
    // Hands are counted in the open, by no one's name: there is nobody to tell apart.
    const split = breakdown(room.setup.named || round.counts !== undefined, votersOf(tally), tally);
    const reasons = lastVotes(round).flatMap(({ vote: { reason } }) => (reason ? [reason] : []));
    return {
      decision: round.decision,
      split,
      division: 'withheld' in split ? 0 : division(tally),
      ...(round.taken === undefined ? {} : { taken: round.taken }),
      again: revealed.slice(0, i).some((one) => one.decision.number === round.decision.number),
      reasons: 'withheld' in split ? [] : shuffled(reasons, hashText),
    };
  });
}

/** Decisions of everybody's own plays. The same decision met on different ways is one; those of one scene are parts of those who came there. */
function playedDecisions(room: Room): ReportDecision[] {
  const found = new Map<string, { decision: RoomDecision; counts: Map<number, number>; people: number }>();
  for (const { played } of Object.values(room.progress)) {
    for (const { id, decision, chosen } of played) {
      const one = found.get(id) ?? { decision, counts: new Map<number, number>(), people: 0 };
      one.counts.set(chosen, (one.counts.get(chosen) ?? 0) + 1);
      one.people++;
      found.set(id, one);
    }
  }
  const all = [...found.values()].map(({ decision, counts, people }) => {
    const tally = decision.options.map(({ index }) => ({ option: index, count: counts.get(index) ?? 0 }));
    return { decision, tally, split: breakdown(room.setup.named, people, tally) };
  });
  const begun = Object.values(room.progress).length;
  const numbers = [...new Set(all.map(({ decision }) => decision.number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const parts = all.filter(({ decision }) => decision.number === number);
    const own = parts.map(({ split }) => split);
    const splits = room.setup.named ? own : withoutSubtraction(begun, own);
    return parts.map(({ decision, tally }, i) => {
      const split = splits[i] as Breakdown<Tally>;
      return { decision, split, division: 'withheld' in split ? 0 : division(tally), again: false, reasons: [] };
    });
  });
}

function spreads(room: Room): ScoreSpread[] {
  const ends = Object.values(room.progress).flatMap(({ end }) => (end ? [end] : []));
  return DIMENSIONS.map((_, k) => {
    const scores = ends.flatMap(({ scores }) => (scores[k] === null || scores[k] === undefined ? [] : [scores[k]]));
    return breakdown(
      room.setup.named,
      scores.length,
      scores.sort((a, b) => a - b),
    );
  });
}

function allWords(room: Room): string[] {
  return room.words.flatMap(({ words }) => {
    const last = new Map(words.map(({ seat, text }) => [seat, text] as const));
    const told = breakdown(room.setup.named, last.size, [...last.values()]);
    return 'withheld' in told ? [] : shuffled(told.value, hashText);
  });
}

function reactionCounts(room: Room): RoomReport['reactions'] {
  const all = Object.values(room.reactions);
  const counts = [0, 1, 2].map((item) =>
    [1, 2, 3, 4, 5].map((value) => all.filter((one) => one[item] === value).length),
  );
  // The form says that it is without a name, in a named room too.
  return breakdown(false, all.length, counts);
}

function rowsOf(room: Room, order: readonly number[]): ReportRow[] {
  const revealed = room.rounds.filter(({ state }) => state === 'revealed');
  return seatsOf(room).map((seat) => {
    const choices: Record<string, number> = {};
    for (const [place, i] of order.entries()) {
      const vote = revealed[i] && lastVotes(revealed[i]).find(({ vote }) => vote.seat === seat.id)?.vote;
      if (vote && room.setup.mode !== 'each') choices[place] = vote.option;
    }
    const end = room.progress[seat.id]?.end;
    return {
      name: seat.name ?? '',
      ...(seat.number ? { number: seat.number } : {}),
      choices,
      ...(end ? { scores: end.scores } : {}),
    };
  });
}
