// The words of the history: plays side by side, and behaviours across scenarios.
import type { BandKey } from './keys.ts';

export interface HistoryWords {
  title: string;
  intro: string;
  loading: string;
  failed: { title: string; text: string };
  empty: { title: string; text: string };
  bands: Record<BandKey, string>;
  between(lower: string, higher: string): string;
  noBand: string;
  /** What a scenario's latest play came to, on its card. */
  latestResult: string;
  /** The way from a scenario's card to its history; `plays` have been finished. */
  toHistory(plays: number): string;
  playsFinished(count: number): string;
  /** Instead of a comparison. */
  once: string;
  /** Why plays of an earlier version are not compared. */
  otherVersion: string;
  onDay(moment: number): string;
  compare: string;
  dimension: string;
  first: string;
  latest: string;
  /** What the drawing shows, for those who do not see it. */
  drawn: string;
  notScored: string;
  ending: string;
  changed: string;
  /** "Names the feeling: 2 of 7 chances, then 6 of 8". */
  change(first: string, latest: string): string;
  chances(shown: number, offered: number): string;
  ofChances(shown: number, offered: number): string;
  noChance: string;
  familiar: string;
  allBehaviours: string;
  behavioursOf(scenario: string): string;
  behaviour: string;
  helpful: string;
  costly: string;
  costlyHint: string;
  allPlays(count: number): string;
  newestPlays: string;
  showAll(count: number): string;

  strengths: {
    title: string;
    /** Counted in the latest play of so many scenarios. */
    intro(scenarios: number): string;
    often: string;
    seldom: string;
    costly: string;
    none: string;
    tooFew: string;
    all: string;
    caption: string;
    chances: string;
  };
}
