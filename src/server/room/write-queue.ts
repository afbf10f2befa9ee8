// Group commit: what arrives together is written together, in one transaction, and told of only when it is on the disk.
import type { LogEntry } from './room-store.ts';

export interface WriteQueue {
  /** `settled` is called once, in the order of the entries: without an error when it is on the disk, with one when it never will be. */
  add(entry: LogEntry, settled: (error?: unknown) => void): void;
  /** Resolves when nothing waits any longer. */
  drained(): Promise<void>;
}

/** How long the first entry of a group waits for company, in milliseconds. */
const GATHERING = 4;

/** `write` writes all entries or none. */
export function createWriteQueue(write: (entries: readonly LogEntry[]) => Promise<void>): WriteQueue {
  type Waiting = { entry: LogEntry; settled: (error?: unknown) => void };
  let waiting: Waiting[] = [];
  let isBusy = false;
  const idle: (() => void)[] = [];

  const flush = async () => {
    const group = waiting;
    waiting = [];
    let failure: { error: unknown } | undefined;
    try {
      await write(group.map(({ entry }) => entry));
    } catch (error) {
      failure = { error };
    }
    // What came meanwhile was decided on top of what has just failed.
    const over = failure ? [...group, ...waiting.splice(0)] : group;
    // At once and without a pause in between: nothing may be decided while only some of them know.
    for (const { settled } of over) {
      if (failure) settled(failure.error);
      else settled();
    }
    isBusy = waiting.length > 0;
    if (isBusy) void flush();
    else for (const tell of idle.splice(0)) tell();
  };

  return {
    add(entry, settled) {
      waiting.push({ entry, settled });
      if (isBusy) return;
      isBusy = true;
      setTimeout(() => void flush(), GATHERING);
    },
    drained: () => (isBusy ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve()),
  };
}
