// A play as this device keeps it.
import type { Play } from '../core/play.ts';
import type { PlayRecord } from '../core/play-record.ts';

export interface SavedPlay {
  key: string;
  play: Play;
  finished: boolean;
  /** What a finished play came to. */
  record?: PlayRecord;
  /** Milliseconds since 1970, given by the caller. */
  updated: number;
  /** Set when what was found cannot be read; the entry is left as it is. */
  damaged?: boolean;
}
