// Group commit: what arrives together is written together, in one transaction, and told of only when it is on the disk.
import type { LogEntry } from './log-entry.ts';

export interface WriteQueue {
  /**
   * `settled` is called once, in the order of the entries: without an error when the entry is on the disk, with one when it never
   * will be. What is urgent is written at once, with whatever waits.
   */
  add(entry: LogEntry, isUrgent: boolean, settled: (error?: unknown) => void): void;
  /** Resolves when nothing waits any longer. */
  drained(): Promise<void>;
}

/** How long the first entry of a group waits for company, in milliseconds: nobody notices it, and in a full hall dozens share a commit. */
const GATHERING = 25;

/** `write` writes all entries or none. */
export function createWriteQueue(write: (entries: readonly LogEntry[]) => Promise<void>): WriteQueue {
  type Waiting = { entry: LogEntry; settled: (error?: unknown) => void };
  let waiting: Waiting[] = [];
  let isWriting = false;
  let timer: NodeJS.Timeout | undefined;
  const idle: (() => void)[] = [];

  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (isWriting || waiting.length === 0) return;
    isWriting = true;
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
    for (const { settled } of over) settled(failure?.error);
    isWriting = false;
    if (waiting.length > 0) void flush();
    else for (const tell of idle.splice(0)) tell();
  };

  return {
    add(entry, isUrgent, settled) {
      waiting.push({ entry, settled });
      if (isWriting) return;
      if (isUrgent) setImmediate(() => void flush());
      else timer ??= setTimeout(() => void flush(), GATHERING);
    },
    drained: () => (isWriting || waiting.length > 0 ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve()),
  };
}
