// Checks one story in a thread of its own, so that neither a hang nor a lack of memory, in the compiler or anywhere, takes the program along.
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckedStory, notChecked } from './check-found.ts';
import type { WorkerMessage, WorkerTask } from './checking.ts';

export interface ApartLimits {
  /** Milliseconds beyond twice the time for exploring. */
  grace: number;
  /** Memory of the thread. */
  megabytes: number;
}

/** Memory for what was just made, nearly all of which is needed no more a moment later. More only lets garbage lie for longer. */
export const YOUNG_MEGABYTES = 6;

const LIMITS: ApartLimits = {
  grace: 10_000,
  megabytes: Math.min(4096, Math.floor(totalmem() / 2 / 1024 / 1024)),
};

/** Resolves within about twice the time that the task allows for exploring: what takes longer is stopped, and is a finding. */
export function checkApart(
  task: WorkerTask,
  onProgress: (progress: { states: number; open: number }) => void,
  { grace, megabytes }: ApartLimits = LIMITS,
): Promise<CheckedStory[]> {
  const worker = new Worker(new URL('./check-worker.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return new Promise((done, fail) => {
    const stop = (checked: CheckedStory[]) => {
      clearTimeout(timer);
      void worker.terminate();
      done(checked);
    };
    const timer = setTimeout(() => stop(notChecked(task.found, 'stopped')), 2 * task.milliseconds + grace);
    worker.on('message', (message: WorkerMessage) => {
      if ('checked' in message) stop(message.checked);
      else onProgress(message.progress);
    });
    worker.on('error', (error) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') stop(notChecked(task.found, 'memory'));
      else {
        clearTimeout(timer);
        fail(error);
      }
    });
  });
}
