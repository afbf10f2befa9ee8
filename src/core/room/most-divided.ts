// The decision that split a room most: what there is to go on talking about when the story is over.
import type { RoomDecision } from './position.ts';
import { roomReport } from './report.ts';
import type { Room } from './room.ts';
import { division, type Tally, tallyOf, votersOf } from './round.ts';

export interface Divided {
  decision: RoomDecision;
  tally: Tally;
}

/**
 * Of the votes that were revealed, the earliest of the most evenly split. Where everybody played alone nobody has seen a split yet: then
 * it is the first that a report may tell, so never one that rests on fewer than five people in an anonymous room. Undefined where
 * nobody was of two minds.
 */
export function mostDivided(room: Room): Divided | undefined {
  const all =
    room.setup.mode === 'each'
      ? roomReport(room).decisions.flatMap(({ decision, split }) =>
          'withheld' in split ? [] : [{ decision, tally: split.value }],
        )
      : room.rounds
          .filter(({ state }) => state === 'revealed')
          .map((round) => ({ decision: round.decision, tally: tallyOf(round) }));
  const split = all.filter(({ tally }) => votersOf(tally) > 0 && division(tally) > 0);
  return split.reduce<Divided | undefined>(
    (most, one) => (most && division(most.tally) >= division(one.tally) ? most : one),
    undefined,
  );
}
