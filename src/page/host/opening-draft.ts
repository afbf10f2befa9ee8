// What a facilitator has chosen so far, and what it comes to: whatever was not chosen follows from the plan.
import type { Locale } from '../../core/locale.ts';
import { plannedFor } from '../../core/room/plan.ts';
import type { Mode, Plan, RoomSetup } from '../../core/room/setup.ts';
import type { SceneInfo } from '../../core/scenario.ts';

export interface OpeningDraft {
  scenario: string;
  mode: Mode;
  plan: Plan;
  named: boolean;
  /** Absent: the interface's, where the scenario has it. */
  locale?: Locale;
  /** Chosen apart from the plan. */
  from?: string;
  until?: string;
  votes?: RoomSetup['votes'];
}

export type OpeningChoice = Omit<RoomSetup, 'shape' | 'seed' | 'rehearsal'>;

/** Scenes are never left in an order that cannot be played; a room without phones has no names. */
export function choiceOf(draft: OpeningDraft, scenes: readonly SceneInfo[], locale: Locale): OpeningChoice {
  const ids = scenes.map(({ id }) => id);
  const { scenario, mode, plan } = draft;
  const planned = mode === 'each' ? plannedFor(90, ids) : plannedFor(plan, ids);
  const chosen: Partial<OpeningDraft> = mode === 'each' ? {} : draft;
  const from = chosen.from ?? planned.from;
  const wanted = chosen.until ?? planned.until;
  return {
    scenario,
    mode,
    plan,
    locale: draft.locale ?? locale,
    named: draft.named && mode !== 'cards',
    votes: chosen.votes ?? planned.votes,
    from,
    until: ids.indexOf(wanted) < ids.indexOf(from) ? from : wanted,
  };
}
