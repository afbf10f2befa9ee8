// A play as this device keeps it, and what a finished one came to.
import type { Play } from '../core/play.ts';

/** A finished play's derived record: it can be shown when the scenario has changed its shape and replaying is over. */
export interface PlayRecord {
  outcome: string;
  /** Whole numbers in the order of the dimensions, or null where nothing was measured. */
  scores: readonly (number | null)[];
  /** The words that decided most, quoted. */
  quotes: readonly string[];
}

export interface SavedPlay {
  key: string;
  play: Play;
  finished: boolean;
  record?: PlayRecord;
  /** Milliseconds since 1970, given by the caller. */
  updated: number;
  /** Set when what was found cannot be read; the entry is left as it is. */
  damaged?: boolean;
}
