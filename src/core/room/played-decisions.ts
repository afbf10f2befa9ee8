// Decisions of everybody's own plays, as a report tells them.
import type { RoomDecision } from './position.ts';
import { divisionOf, type ReportDecision } from './report-decision.ts';
import type { Progress, Room } from './room.ts';
import { seatsOf } from './room.ts';
import { hasRows } from './setup.ts';
import { breakdown } from './withhold.ts';

export interface PlayedTogether {
  /** Names the decision: the same options, in whatever play. */
  id: string;
  told: ReportDecision;
}

/** Plays of people who are still on their seats. */
export function playsOf(room: Room): Progress[] {
  return seatsOf(room).flatMap(({ id }) => room.progress[id] ?? []);
}

/**
 * In the order of the play. The same decision met on different ways is one. Without names only those are told that everybody met who came
 * as far: one that some went around is a breakdown of the people of one way, and with those of the other ways tells how few took it.
 */
export function playedDecisions(room: Room): PlayedTogether[] {
  const plays = playsOf(room);
  const named = hasRows(room.setup);
  const all = [...met(plays)].map(([id, readings]) => {
    const first = Math.min(...readings.map(({ decision }) => decision.number));
    return { id, first, readings, came: plays.filter(({ played }) => played.length > first).length };
  });
  return all
    .filter(({ readings, came }) => named || readings.length === came)
    .sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, first, readings }) => {
      const usual = usualReading(readings.map((one) => one.decision));
      if (!usual) return [];
      const decision = { ...usual, number: first };
      const tally = decision.options.map(({ index }) => ({
        option: index,
        count: readings.filter(({ chosen }) => chosen === index).length,
      }));
      const split = breakdown(named, readings.length, tally);
      return [{ id, told: { decision, split, division: divisionOf(split), again: false, reasons: [] } }];
    });
}

interface Reading {
  decision: RoomDecision;
  chosen: number;
}

/** Every play's first meeting with a decision, by its id. */
function met(plays: readonly Progress[]): Map<string, Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const { played } of plays) {
    const seen = new Set<string>();
    for (const { id, decision, chosen } of played) {
      if (seen.has(id)) continue;
      seen.add(id);
      const readings = found.get(id);
      if (readings) readings.push({ decision, chosen });
      else found.set(id, [{ decision, chosen }]);
    }
  }
  return found;
}

/** What is said before a decision, and the order of its options, may differ by the way there: the most frequent is shown, which points at nobody. */
function usualReading(decisions: readonly RoomDecision[]): RoomDecision | undefined {
  const often = new Map<string, { count: number; decision: RoomDecision }>();
  for (const decision of decisions) {
    const { before, options } = decision;
    const key = `${options.map(({ index }) => index).join()} ${Object.values(before?.text ?? {}).join(' ')}`;
    often.set(key, { decision, count: (often.get(key)?.count ?? 0) + 1 });
  }
  const [usual] = [...often].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  return usual?.[1].decision;
}
