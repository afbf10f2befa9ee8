// What the checker says about one story in one language. Plain data: it crosses from a worker to a page, and is printed as it is.
import type { AuthoredDecision } from './authored-decisions.ts';
import type { Range } from './bounds.ts';
import type { DecisionMap, DecisionStop, Stop } from './decision-map.ts';
import type { Dimension } from './dimension.ts';
import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';
import type { Locale } from './locale.ts';
import type { StoryKind } from './rule.ts';
import type { Spread } from './spread.ts';

export interface StoryReport {
  kind: StoryKind;
  /** The language of a scenario's file; null for a bare story. */
  locale: Locale | null;
  /** BOUNDED also where a story could not be explored at all: no verdict but COMPLETE says anything about all plays. */
  verdict: 'COMPLETE' | 'BOUNDED';
  /** What cut the exploration short. `compile`: there was nothing to explore. */
  boundedBy: string | null;
  /** Merged states; transitions between them; how often the story itself had to be run for those. */
  states: number;
  steps: number;
  turns: number;
  /** Choices on the longest shortest way to a state. */
  depth: number;
  /** Number of different complete plays, as a whole number in text; null where loops set no limit or not all plays are known. */
  plays: string | null;
  endings: readonly EndingReport[];
  findings: readonly Finding[];
  /** Absent where nothing could be explored. */
  measures?: Measures;
}

export interface EndingReport extends ShownPlay {
  /** The last `outcome` tag, else the knot. */
  id: string;
  /** As in a finding. */
  seed?: number | null;
}

/** A list of choices, their words, and what tells each from all others of the story. Both are empty where there was no time to play it. */
export interface ShownPlay {
  witness: readonly number[];
  texts: readonly string[];
  sources: readonly string[];
}

export interface Measures {
  /** The smallest graph with the same plays. */
  graph: Graph;
  /** Decisions in a complete play: the fewest and the most (null: no limit); null where no play ends. */
  decisionsMet: { min: number; max: number | null } | null;
  /** As their author wrote them, in the order of the source. */
  decisions: readonly DecisionReport[];
  map: StoryMap;
  /** Null for a story without scored behaviours, or where not all plays are known. */
  scores: ScoreReport | null;
}

/** Where a decision stands: its first option. */
export interface DecisionPlace {
  file: string;
  line: number;
}

export type DecisionReport = AuthoredDecision & DecisionPlace;

/** As far as the story was explored. */
export interface StoryMap extends DecisionMap {
  stops: readonly (Exclude<Stop, DecisionStop> | (DecisionStop & DecisionPlace))[];
}

export interface ScoreReport {
  play: DimensionScores;
  scenes: readonly { scene: string; dimensions: DimensionScores }[];
  /** Players who do not read. Each is a single play; where chance decides, the one for seed 0. */
  naive: Readonly<Record<Naive, NaivePlay>>;
  /** The play that is nearest to skilled in two dimensions and proficient in the third, with luck; `missing` is 0 where one gets there. */
  best: (ShownPlay & { scores: readonly (number | null)[]; missing: number }) | null;
}

/** Per dimension; null where a scene cannot score it, or a loop leaves no bound. */
export type DimensionScores = Readonly<Record<Dimension, DimensionScore | null>>;

export interface DimensionScore {
  /** The least and the most points of any complete play, 0 in scenes that it skips. */
  points: Range;
  /** Mean points of the player who takes any open option with equal chance. */
  mean: number;
  /** Scores of that player, exactly: 0 to 100. */
  random: Spread;
  /** That player's exact chance of at least *proficient*. */
  pass: number;
}

export const NAIVE = ['first', 'last', 'longest', 'shortest'] as const;
export type Naive = (typeof NAIVE)[number];

export interface NaivePlay extends ShownPlay {
  /** Per dimension, over the whole play. */
  scores: readonly (number | null)[];
  scenes: readonly { scene: string; scores: readonly (number | null)[] }[];
  /** False where the player goes round for ever; scores are what was earned until then. */
  ended: boolean;
}
