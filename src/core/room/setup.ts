// How a room was set up: what is played, by whom, and what is asked of people. Fixed when the room opens.
import type { Locale } from '../locale.ts';

/** *together*: phones vote on one story. *tables*: the same, one phone a group. *cards*: no phones. *each*: everybody plays. */
export const MODES = ['together', 'tables', 'cards', 'each'] as const;
export type Mode = (typeof MODES)[number];

/** Lengths of a session that there are plans for, in minutes. */
export const PLANS = [45, 90, 135] as const;
export type Plan = (typeof PLANS)[number];

export interface RoomSetup {
  scenario: string;
  /** Shape hash of the scenario: the version that this room plays to its end. */
  shape: string;
  /** The language of the projector. Phones read in their own. */
  locale: Locale;
  mode: Mode;
  /** People give a name before they join, and exports hold a row for each. */
  named: boolean;
  /** Which decisions are voted on unless the facilitator passes them: the key ones, or all. */
  votes: 'key' | 'all';
  /** Ids of the first and the last scene that are played. */
  from: string;
  until: string;
  plan: Plan;
  /** Of the room's play: Ink's randomness and the order of options. */
  seed: number;
  /** Simulated participants, for practising alone: nothing of it counts. */
  rehearsal: boolean;
}

/** Whether exports tell people apart: names were asked for, and there were phones to give them. */
export function hasRows({ named, mode }: RoomSetup): boolean {
  return named && mode !== 'cards';
}
