// What happens in the thread in which one story is checked: the check, and a word now and then on how far it is.
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckedStory, checkFound } from './check-found.ts';
import type { FoundStory } from './find-stories.ts';

export interface WorkerTask {
  found: FoundStory;
  /** Path of the catalogue of looks, places and sounds. */
  catalogue: string;
  maxStates: number;
  /** Time for exploring. */
  milliseconds: number;
}

export type WorkerMessage = { progress: { states: number; open: number } } | { checked: CheckedStory[] };

/** Milliseconds between two words. */
const PACE = 250;

const { found, catalogue, maxStates, milliseconds } = workerData as WorkerTask;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);
const end = performance.now() + milliseconds;
let told = performance.now();
const checked = checkFound(found, catalogue, {
  maxStates,
  keepGoing({ states, open }) {
    const now = performance.now();
    if (now - told > PACE) {
      told = now;
      say({ progress: { states, open } });
    }
    return now < end;
  },
});
say({ checked });
