// What fits into a session, and where one should be by now. A plan is advice for the facilitator; nothing in a room waits for it.
import type { Plan, RoomSetup } from './setup.ts';

/** Decisions that are talked over take about six minutes each; these are what fits. */
const FITS: Readonly<Record<Plan, { share: number; votes: RoomSetup['votes'] }>> = {
  45: { share: 2 / 5, votes: 'key' },
  90: { share: 1, votes: 'key' },
  135: { share: 1, votes: 'all' },
};

/** Of each plan, for looking back together at the end. */
const CLOSING = 2 / 9;

/** What a plan presets. `scenes`: ids in order, at least one. */
export function plannedFor(plan: Plan, scenes: readonly string[]): Pick<RoomSetup, 'from' | 'until' | 'votes'> {
  const { share, votes } = FITS[plan];
  const count = Math.max(1, Math.round(scenes.length * share));
  return { from: scenes[0] ?? '', until: scenes[count - 1] ?? '', votes };
}

/** A part of the session: a scene, or looking back at the end. Times in minutes since the first line. */
export interface PlanPart {
  scene?: string;
  from: number;
  until: number;
}

/** The scenes of a room in equal parts, and the closing. */
export function timetable(
  { plan, from, until }: Pick<RoomSetup, 'plan' | 'from' | 'until'>,
  scenes: readonly string[],
) {
  const first = Math.max(0, scenes.indexOf(from));
  const played = scenes.slice(first, Math.max(first, scenes.indexOf(until)) + 1);
  const closing = Math.round(plan * CLOSING);
  const each = (plan - closing) / Math.max(1, played.length);
  const parts: PlanPart[] = played.map((scene, i) => ({ scene, from: i * each, until: (i + 1) * each }));
  return [...parts, { from: plan - closing, until: plan }];
}

/** The part that is planned for this minute; after the end still the last. */
export function partAt(parts: readonly PlanPart[], minute: number): PlanPart | undefined {
  return parts.find((part) => minute < part.until) ?? parts.at(-1);
}

/** Minutes behind the plan for somebody who is in `part` at this minute; negative when ahead, 0 within the part's time. */
export function minutesBehind(part: PlanPart, minute: number): number {
  if (minute > part.until) return Math.round(minute - part.until);
  return minute < part.from ? Math.round(minute - part.from) : 0;
}
