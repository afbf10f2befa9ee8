// When an exploration has to stop: asked often and from everywhere that can take long, answered rarely.

export type BoundedBy = 'states' | 'stopped' | 'memory' | 'random';

/** Thrown out of whatever was going on when a limit is met. */
export class LimitMet extends Error {
  constructor(readonly by: BoundedBy) {
    super(`Stopped by a limit: ${by}`);
  }
}

/** To be called in every loop that can be long. Throws LimitMet. */
export type Pulse = () => void;

/** A pulse that passes on the first call and then one in so many. */
export function pulseEvery(calls: number, ask: () => BoundedBy | undefined): Pulse {
  let left = 1;
  return () => {
    if (--left > 0) return;
    left = calls;
    const by = ask();
    if (by) throw new LimitMet(by);
  };
}
