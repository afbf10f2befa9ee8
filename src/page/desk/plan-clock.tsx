// The plan's clock, which only the facilitator sees: time spent, where one should be, and how many decisions are left to talk over.
import { decisionsLeft } from '../../core/room/decisions-left.ts';
import { minutesBehind, partAt, timetable } from '../../core/room/plan.ts';
import { readingAt } from '../../core/room/reading-at.ts';
import { takenDecisions } from '../../core/trace.ts';
import { useNow } from '../parts/use-now.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function PlanClock() {
  const { clock: words } = useDeskWords();
  const { view, state, reading, until, cut, scene } = useDesk();
  const now = useNow(10) + state.clockOffset;
  const { plan, mode, votes } = view.setup;
  const startedAt = view.desk?.startedAt;
  if (view.phase === 'ended') return null;
  if (startedAt === undefined) return <p class="plan-clock hint">{words.notStarted(plan)}</p>;
  const minute = Math.max(0, Math.floor((now - startedAt) / 60_000));
  const spent = <b data-testid="plan-minute">{words.spent(minute, plan)}</b>;
  if (mode === 'each' || !reading || view.phase === 'finished')
    return (
      <p class="plan-clock">
        {spent} {minute > plan && words.over(minute - plan)}
      </p>
    );

  const { moments, trace, scenario } = reading;
  const here = moments[readingAt(view, reading)];
  const inScene = here && 'scene' in here ? here.scene : view.position.scene;
  const { scenes } = scenario.manifest;
  const parts = timetable(
    { ...view.setup, until },
    scenes.map(({ id }) => id),
  );
  const part = parts.find((one) => one.scene === inScene);
  const planned = partAt(parts, minute);
  const behind = part ? minutesBehind(part, minute) : 0;
  const keyDone = takenDecisions(trace).some((decision) => decision.key && decision.scene === inScene);
  const left = decisionsLeft({ votes, scene: inScene, until, taken: view.position.choices.length, keyDone }, scenes);
  const canCut = view.phase === 'running' && inScene !== until && scenes.some(({ id }) => id === inScene);
  return (
    <div class="plan-clock" title={words.onlyYou}>
      <p>
        {spent}
        {' · '}
        <span data-pace={behind > 0 ? 'behind' : 'on'}>
          {behind > 0 ? words.behind(behind) : behind < 0 ? words.ahead(-behind) : words.onTime}
        </span>
        {planned !== part && ` · ${words.planned(planned?.scene ? scene(planned.scene) : words.closing)}`}
        {` · ${words.left(left, votes === 'all')}`}
      </p>
      {canCut && (
        <button type="button" class="chip-button" data-testid="cut" onClick={() => cut(inScene)}>
          {words.cut}
        </button>
      )}
      {until !== view.setup.until && (
        <p class="plan-cut">
          {words.cutOn(scene(until))}{' '}
          <button type="button" class="quiet-button" onClick={() => cut(undefined)}>
            {words.uncut}
          </button>
        </p>
      )}
    </div>
  );
}
