// Waiting, as something that can be handed over: rehearsals wait by the clock of the server, tests by one of their own.

export interface Timers {
  /** Calls back after so many milliseconds; returns what prevents that. */
  after(milliseconds: number, act: () => void): () => void;
}

export const realTimers: Timers = {
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    // Nobody waits for simulated people when the server is told to stop.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
