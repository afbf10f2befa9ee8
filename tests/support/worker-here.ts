// Workers for tests where there are none: one does its task in this thread, a little later; others stay silent or break.
import type { OwnMessage, OwnTask } from '../../src/ink/own-messages.ts';
import { doOwnTask } from '../../src/ink/own-task.ts';

type Listener = (event: { data?: OwnMessage; preventDefault(): void }) => void;

/** How many were started and how many were ended. */
export const workers = { started: 0, ended: 0 };

class WorkerHere {
  protected readonly listeners: { kind: string; listener: Listener }[] = [];
  protected ended = false;
  constructor() {
    workers.started += 1;
  }
  addEventListener(kind: string, listener: Listener): void {
    this.listeners.push({ kind, listener });
  }
  postMessage(task: OwnTask): void {
    // As a browser would, it works on copies.
    const copy = structuredClone(task);
    setTimeout(() => this.work(copy), 0);
  }
  terminate(): void {
    if (!this.ended) workers.ended += 1;
    this.ended = true;
  }
  protected work(task: OwnTask): void {
    doOwnTask(
      task,
      (data) => this.tell('message', structuredClone(data)),
      () => performance.now(),
    );
  }
  protected tell(kind: string, data?: OwnMessage): void {
    if (this.ended) return;
    const heard = this.listeners.filter((one) => one.kind === kind);
    for (const { listener } of heard) listener({ data, preventDefault: () => undefined });
  }
}

/** Starts and says nothing, as one whose compiler is stuck. */
class SilentWorker extends WorkerHere {
  protected override work(): void {}
}

/** Cannot even be fetched. */
class BrokenWorker extends WorkerHere {
  protected override work(): void {
    this.tell('error');
  }
}

export const WORKERS = { here: WorkerHere, silent: SilentWorker, broken: BrokenWorker } as const;
