// Starts the worker that reads and checks an own scenario, passes on what it says, and ends it where it takes too long or is no longer wanted.
import type { ScenarioFiles } from '../core/own-scenario.ts';
import type { UploadTrouble } from '../ink/bad-upload.ts';
import type { OwnChecked } from '../ink/own-check.ts';
import type { Opened, OwnMessage, OwnTask } from '../ink/own-messages.ts';
import type { SharedSources } from '../ink/read-sources.ts';

/** `failed`: the checker itself broke, or could not be fetched. `unreadable`: the browser could not read what was picked. */
export type Refusal = UploadTrouble | 'failed' | 'unreadable';

export type CheckResult =
  | { checked: OwnChecked }
  | { refused: Refusal; file: string }
  /** Ended: by whoever asked for it. */
  | { stopped: true };

export interface CheckUnderWay {
  /** Never rejects. */
  done: Promise<CheckResult>;
  stop(): void;
}

export interface Heard {
  files?(files: ScenarioFiles): void;
  progress?(states: number, open: number): void;
}

/** Enough for what a person plays in an hour; a phone has no more time and memory than this. */
const LIMITS = { maxStates: 300_000, maxBytes: 300_000_000, milliseconds: 60_000 };
/** How long the worker may be silent before it counts as hanging, in milliseconds: compiling says nothing until it is done. */
const SILENCE = 25_000;

export function startCheck(opened: Opened, shared: SharedSources, heard: Heard = {}): CheckUnderWay {
  const worker = new Worker(new URL('../ink/own-worker.ts', import.meta.url), { type: 'module' });
  let end: (result: CheckResult) => void = () => undefined;
  let watch = 0;
  const done = new Promise<CheckResult>((resolve) => {
    end = (result) => {
      clearTimeout(watch);
      worker.terminate();
      resolve(result);
    };
  });
  const listen = () => {
    clearTimeout(watch);
    watch = setTimeout(() => end({ refused: 'too-long', file: '' }), SILENCE) as unknown as number;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<OwnMessage>) => {
    listen();
    if ('files' in data) heard.files?.(data.files);
    else if ('progress' in data) heard.progress?.(data.progress.states, data.progress.open);
    else end(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end({ refused: 'failed', file: '' });
  });
  const task: OwnTask = { opened, shared, ...LIMITS };
  worker.postMessage(task);
  listen();
  return { done, stop: () => end({ stopped: true }) };
}
