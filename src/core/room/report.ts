// What is left of a room when the day is over: splits, distributions, sentences, reactions; a row per person only where names were asked for.
// It is also the room's file: plain data with no times in it, opened again to be read.
import { plainText } from './plain-text.ts';
import { playedDecisions } from './played-decisions.ts';
import { type ReportDecision, sameOptions } from './report-decision.ts';
import type { ReportFields } from './report-fields.ts';
import { type ReportRow, reportRows } from './report-rows.ts';
import type { Room } from './room.ts';
import { seatsOf } from './room.ts';
import { tallyOf, votersOf } from './round.ts';
import { type ScoreSpread, scoreSpreads } from './score-spread.ts';
import { hasRows, type RoomSetup } from './setup.ts';
import { type ToldWord, toldWords } from './told-words.ts';
import { votedDecisions } from './voted-decisions.ts';
import { type Breakdown, breakdown } from './withhold.ts';

export interface RoomReport {
  lakon: 'room';
  version: 1;
  code: string;
  setup: RoomSetup;
  /** Phones that took a seat; in a room without phones, the most hands that were counted. */
  people: number;
  /** The room's own play. */
  choices: readonly number[];
  outcome?: string;
  /** Most divided first. */
  decisions: readonly ReportDecision[];
  /** In the order of DIMENSIONS; where everybody played. */
  scores?: readonly ScoreSpread[];
  sentences: readonly { text: string; decision?: number }[];
  /** One list each time that a word was asked for. */
  words: readonly (readonly ToldWord[])[];
  /** For each of the three statements, how many gave 1, 2, 3, 4, 5. */
  reactions: Breakdown<readonly (readonly number[])[]>;
  /** A named room's alone. */
  rows?: readonly ReportRow[];
  /** What its facilitator filled in, in a file that was saved. */
  fields?: Partial<ReportFields>;
}

/** The report as the room stands. */
export function roomReport(room: Room): RoomReport {
  const { setup, code, position } = room;
  const played = setup.mode === 'each' ? playedDecisions(room) : undefined;
  const met = played?.map(({ told }) => told) ?? votedDecisions(room);
  const order = mostDividedFirst(met);
  const hands = room.rounds.map((round) => votersOf(tallyOf(round)));
  return {
    lakon: 'room',
    version: 1,
    code,
    setup,
    people: setup.mode === 'cards' ? Math.max(0, ...hands) : seatsOf(room).length,
    choices: position.choices,
    ...(position.outcome === undefined ? {} : { outcome: position.outcome }),
    decisions: order.map((i) => met[i] as ReportDecision),
    ...(setup.mode === 'each' ? { scores: scoreSpreads(room) } : {}),
    sentences: room.sentences.map(({ text, ...where }) => ({ text: plainText(text), ...where })),
    words: toldWords(room),
    reactions: reactionCounts(room),
    ...(hasRows(setup) ? { rows: reportRows(room, order, played) } : {}),
  };
}

/** Votes on the same decision stand together, in their order, where the most divided of them belongs. */
function mostDividedFirst(met: readonly ReportDecision[]): number[] {
  const keys = met.map(({ decision }) => sameOptions(decision));
  const rank = keys.map((key) => Math.max(...met.filter((_, i) => keys[i] === key).map(({ division }) => division)));
  const first = keys.map((key) => keys.indexOf(key));
  const by = (of: readonly number[], i: number) => of[i] ?? 0;
  return [...met.keys()].sort((a, b) => by(rank, b) - by(rank, a) || by(first, a) - by(first, b) || a - b);
}

/** The form says that it is without a name, in a named room too. */
function reactionCounts(room: Room): RoomReport['reactions'] {
  const all = Object.values(room.reactions);
  const counts = [0, 1, 2].map((item) =>
    [1, 2, 3, 4, 5].map((value) => all.filter((one) => one[item] === value).length),
  );
  return breakdown(false, all.length, counts);
}
