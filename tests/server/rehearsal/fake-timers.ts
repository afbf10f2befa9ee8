// A clock that a test turns: whoever waits is called in the order of their time, and each is done before the next is called.
import type { Timers } from '../../../src/server/rehearsal/timers.ts';

export interface FakeTimers extends Timers {
  now(): number;
  /** Turns the clock; `settle` is awaited after each call. */
  turn(milliseconds: number, settle: () => Promise<void>): Promise<void>;
  waiting(): number;
}

export function fakeTimers(): FakeTimers {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    waiting: () => waiting.length,
    after(milliseconds, act) {
      const one = { at: now + milliseconds, act };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    async turn(milliseconds, settle) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = next.at;
        next.act();
        await settle();
      }
      now = end;
    },
  };
}
