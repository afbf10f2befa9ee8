// The votes of a room that plays together, as its report tells them. Votes that are still hidden are not in it.
import { hashText } from '../hash.ts';
import { plainText } from './plain-text.ts';
import { divisionOf, type ReportDecision, sameOptions } from './report-decision.ts';
import type { Room } from './room.ts';
import { lastVotes, type Round, type Tally, tallyOf, votersOf } from './round.ts';
import { hasRows } from './setup.ts';
import { type Breakdown, breakdown, shuffled, tellApart } from './withhold.ts';

export function revealedRounds({ rounds }: Room): Round[] {
  return rounds.filter(({ state }) => state === 'revealed');
}

/** One a revealed round, in the room's order. */
export function votedDecisions(room: Room): ReportDecision[] {
  const named = hasRows(room.setup);
  const earlier = new Map<string, Tally[]>();
  return revealedRounds(room).map((round) => {
    const key = sameOptions(round.decision);
    const before = earlier.get(key);
    const split = splitOf(named, tallyOf(round), before ?? []);
    earlier.set(key, [...(before ?? []), ...('withheld' in split ? [] : [split.value])]);
    const reasons = lastVotes(round).map(({ vote: { reason } }) => plainText(reason ?? ''));
    return {
      decision: round.decision,
      split,
      division: divisionOf(split),
      ...(round.taken === undefined ? {} : { taken: round.taken }),
      again: before !== undefined,
      reasons: isFew(split) ? [] : shuffled(reasons.filter(Boolean), hashText),
    };
  });
}

function splitOf(named: boolean, tally: Tally, earlier: readonly Tally[]): Breakdown<Tally> {
  const split = breakdown(named, votersOf(tally), tally);
  if (named || 'withheld' in split || earlier.every((one) => tellApart(one, tally))) return split;
  return { withheld: 'alike' };
}

function isFew(split: Breakdown<Tally>): boolean {
  return 'withheld' in split && split.withheld === 'few';
}
