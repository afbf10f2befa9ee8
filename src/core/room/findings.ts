// What a report can say in a sentence about how people chose: plain readings of its splits, for a facilitator to keep, change or strike out.
import { pointsOfAll } from '../points.ts';
import type { Rubric } from '../rubric.ts';
import { type ReportDecision, sameOptions } from './report-decision.ts';

/**
 * *divided*: most evenly split. *changed*: the option whose share moved most when a decision was asked again.
 * *costly*: most people behind an option that costs. *together*: most people behind one that earns.
 */
export type FindingKind = 'divided' | 'changed' | 'costly' | 'together';

export interface RoomFinding {
  kind: FindingKind;
  /** Place in the report's list of decisions. */
  decision: number;
  /** Ink index of the option that it is about; in a divided vote the first of the two largest. */
  option: number;
  percent: number;
  /** *changed*: the percent in the first vote. */
  before?: number;
}

/** Below these a share or a shift is nothing to write home about. */
const DIVIDED = 0.5;
const LEAST_SHARE = 20;
const LEAST_SHIFT = 15;

/** At most one of each kind, and none about a split that is withheld or that nobody voted in. Only *changed* is about a vote that was asked again. */
export function roomFindings(decisions: readonly ReportDecision[], rubric: Rubric): RoomFinding[] {
  const told = decisions.flatMap((one, at) =>
    'withheld' in one.split || one.split.people === 0
      ? []
      : [{ at, one, shares: shares(one.split.value, one.split.people) }],
  );
  const first = told.filter(({ one }) => !one.again);
  const behind = first.flatMap(({ at, one, shares }) =>
    shares.map((share) => ({ decision: at, ...share, worth: worth(one, share.option, rubric) })),
  );
  const largest = (list: typeof behind) =>
    [...list]
      .sort((a, b) => b.percent - a.percent || a.decision - b.decision)
      .find((one) => one.percent >= LEAST_SHARE);
  const [divided] = [...first].sort((a, b) => b.one.division - a.one.division || a.at - b.at);
  const [leading] = divided?.shares ?? [];
  const changed = largestShift(told);
  const costly = largest(behind.filter((one) => one.worth < 0));
  const together = largest(behind.filter((one) => one.worth > 0));
  return [
    ...(divided && leading && divided.one.division > DIVIDED
      ? [{ kind: 'divided' as const, decision: divided.at, ...leading }]
      : []),
    ...(changed ? [{ kind: 'changed' as const, ...changed }] : []),
    ...(costly ? [found('costly', costly)] : []),
    ...(together ? [found('together', together)] : []),
  ];
}

interface Share {
  option: number;
  percent: number;
}

function found(kind: FindingKind, { decision, option, percent }: Share & { decision: number }): RoomFinding {
  return { kind, decision, option, percent };
}

/** Options by their share in whole percents, largest first. */
function shares(tally: readonly { option: number; count: number }[], people: number): Share[] {
  const all = tally.map(({ option, count }) => ({ option, percent: Math.round((100 * count) / people) }));
  return all.sort((a, b) => b.percent - a.percent);
}

function worth({ decision }: ReportDecision, option: number, rubric: Rubric): number {
  const behaviours = decision.options.find(({ index }) => index === option)?.behaviours ?? [];
  const known = behaviours.filter((id) => id in rubric);
  return pointsOfAll(known, rubric).reduce((sum, points) => sum + points, 0);
}

/** Of decisions that were asked again: the option that gained most between the first vote and one of the later ones. */
function largestShift(
  told: readonly { at: number; one: ReportDecision; shares: readonly Share[] }[],
): Omit<RoomFinding, 'kind'> | undefined {
  const shifts = told
    .filter(({ one }) => one.again)
    .flatMap(({ at, one, shares }) => {
      const first = told.find(
        (other) => !other.one.again && sameOptions(other.one.decision) === sameOptions(one.decision),
      );
      return shares.flatMap(({ option, percent }) => {
        const before = first?.shares.find((share) => share.option === option)?.percent;
        return before === undefined ? [] : [{ decision: at, option, percent, before }];
      });
    });
  const [most] = shifts.sort((a, b) => b.percent - b.before - (a.percent - a.before));
  return most && most.percent - most.before >= LEAST_SHIFT ? most : undefined;
}
