// Waiting for something to become true, with an end to the patience.
import { setTimeout } from 'node:timers/promises';

/** Resolves to whether `happened` became true within `seconds`. */
export async function settled(happened: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!happened()) {
    if (performance.now() > end) return false;
    await setTimeout(5);
  }
  return true;
}

/** The same, as an error when it does not happen. */
export async function mustSettle(what: string, happened: () => boolean, seconds = 60): Promise<void> {
  if (!(await settled(happened, seconds))) throw new Error(`It did not happen within ${seconds} s: ${what}.`);
}
