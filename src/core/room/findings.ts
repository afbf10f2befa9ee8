// What a report can say in a sentence about how people chose: plain readings of its splits, for a facilitator to keep, change or strike out.
import { pointsOfAll } from '../points.ts';
import type { Rubric } from '../rubric.ts';
import type { ReportDecision } from './report.ts';
import type { Tally } from './round.ts';

/** *divided*: most evenly split. *costly*: most people behind an option that costs. *together*: most people behind one that earns. */
export type FindingKind = 'divided' | 'costly' | 'together';

export interface RoomFinding {
  kind: FindingKind;
  /** Place in the report's list of decisions. */
  decision: number;
  /** Ink index of the option that it is about; in a divided vote the first of the two largest. */
  option: number;
  percent: number;
}

/** At most one of each kind, and none about a split that is withheld or that nobody voted in. */
export function roomFindings(decisions: readonly ReportDecision[], rubric: Rubric): RoomFinding[] {
  const told = decisions.flatMap(({ split, division, decision }, at) =>
    'withheld' in split || split.people === 0 ? [] : [{ at, division, decision, ...shares(split.value, split.people) }],
  );
  const worth = (one: (typeof told)[number], option: number) =>
    pointsOfAll(
      (one.decision.options.find(({ index }) => index === option)?.behaviours ?? []).filter((id) => id in rubric),
      rubric,
    ).reduce((sum, points) => sum + points, 0);
  const behind = told.flatMap((one) =>
    one.options.map(({ option, percent }) => ({ at: one.at, option, percent, worth: worth(one, option) })),
  );
  const largest = (list: typeof behind) => [...list].sort((a, b) => b.percent - a.percent || a.at - b.at)[0];
  const divided = [...told].sort((a, b) => b.division - a.division || a.at - b.at)[0];
  const first = divided?.options[0];
  const costly = largest(behind.filter((one) => one.worth < 0));
  const together = largest(behind.filter((one) => one.worth > 0));
  const findings: (RoomFinding | undefined)[] = [
    divided && first && divided.division > 0.5
      ? { kind: 'divided', decision: divided.at, option: first.option, percent: first.percent }
      : undefined,
    costly && costly.percent > 0 ? finding('costly', costly) : undefined,
    together && together.percent > 0 ? finding('together', together) : undefined,
  ];
  return findings.filter((one) => one !== undefined);
}

function finding(
  kind: FindingKind,
  { at, option, percent }: { at: number; option: number; percent: number },
): RoomFinding {
  return { kind, decision: at, option, percent };
}

/** Options by their share in whole percents, largest first. */
function shares(tally: Tally, people: number): { options: { option: number; percent: number }[] } {
  const options = tally.map(({ option, count }) => ({ option, percent: Math.round((100 * count) / people) }));
  return { options: options.sort((a, b) => b.percent - a.percent) };
}
