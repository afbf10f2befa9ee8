// When stage and sound are fetched: never before the first choice can be pressed, never while data is being saved.
import type { Stores } from './stores.ts';

/** Something that was started and can be stopped. */
export interface Running {
  stop(): void;
}

/** Resolves once nothing is being started: it is up, or failed, or was not wanted. */
export type Settled = () => Promise<unknown>;

/**
 * Starts the stage once a choice has been offered, its story is there and pictures are wanted; stops it when they no longer are.
 * On a projector nobody waits for a choice: there it starts with the story.
 */
export function stageCalls(stores: Stores, start: () => Promise<Running>): Settled {
  return whenever(
    (notify) => {
      stores.staged.subscribe(notify);
      stores.settings.subscribe(notify);
    },
    () => {
      const { decision, scenario, watched } = stores.staged.getState();
      return !stores.settings.getState().dataSaver && scenario !== undefined && (watched || decision !== undefined);
    },
    () => stores.settings.getState().dataSaver,
    start,
  );
}

/** Starts the sound when it is turned on, and stops it when it is turned off. */
export function soundCalls(stores: Stores, start: () => Promise<Running>): void {
  const wanted = () => stores.settings.getState().sound && !stores.settings.getState().dataSaver;
  whenever(
    (notify) => stores.settings.subscribe(notify),
    wanted,
    () => !wanted(),
    start,
  );
}

function whenever(
  listen: (notify: () => void) => void,
  wanted: () => boolean,
  unwanted: () => boolean,
  start: () => Promise<Running>,
): Settled {
  let running: Promise<Running | undefined> | undefined;
  const look = () => {
    if (!running && wanted()) {
      // A stage that cannot start (no WebGL, lost network) leaves the page complete: it is tried again at the next turn-on.
      running = start().catch(() => undefined);
    } else if (running && unwanted()) {
      void running.then((started) => started?.stop());
      running = undefined;
    }
  };
  listen(look);
  look();
  return async () => running;
}
