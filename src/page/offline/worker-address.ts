// The address of the service worker, in which the page tells it what to keep: a worker must know that before it has met any page.

/** Everything that a play can need, at once; or only what was used, so that saving data saves it. */
export type Keeping = 'all' | 'used';

/** `sound` is the ending of the sound files that this browser plays, such as `webm`: no others are kept. */
export function workerAddress(keeping: Keeping, sound: string): string {
  return `offline-worker.js?keep=${keeping}&sound=${sound}`;
}

export function keepingOf(address: string): Keeping {
  return new URL(address).searchParams.get('keep') === 'all' ? 'all' : 'used';
}

export function soundOf(address: string): string {
  return new URL(address).searchParams.get('sound') ?? '';
}

/** What a page says to a worker that waits: take over now. */
export const TAKE_OVER = 'take-over';
