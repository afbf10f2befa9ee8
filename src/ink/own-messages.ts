// What a page and the worker that checks an own scenario say to each other.
import type { ScenarioFiles } from '../core/own-scenario.ts';
import type { UploadTrouble } from './bad-upload.ts';
import type { OwnChecked } from './own-check.ts';
import type { SharedSources } from './read-sources.ts';

/** What was opened: a zip, the files of a folder, or texts that are known already. */
export type Opened =
  | { zip: Uint8Array }
  | { folder: readonly { path: string; bytes: Uint8Array }[] }
  | { files: ScenarioFiles };

export interface OwnTask {
  opened: Opened;
  shared: SharedSources;
  maxStates: number;
  /** Memory for exploring, in bytes, about. */
  maxBytes: number;
  /** Milliseconds for exploring. */
  milliseconds: number;
}

export type OwnMessage =
  | { files: ScenarioFiles }
  | { progress: { states: number; open: number } }
  | { refused: UploadTrouble; file: string }
  | { checked: OwnChecked };
