// The rehearsals of this server, one a room at most.
import type { LiveRoom } from '../room/live-room.ts';
import { type Rehearsal, startRehearsal } from './rehearsal.ts';
import type { Timers } from './timers.ts';

export interface Rehearsals {
  of(live: LiveRoom): Rehearsal;
  isRunning(code: string): boolean;
  stop(code: string): void;
  stopAll(): void;
}

export function createRehearsals(timers: Timers, failed: (error: unknown) => void): Rehearsals {
  const all = new Map<string, { live: LiveRoom; rehearsal: Rehearsal }>();
  const stop = (code: string) => {
    all.get(code)?.rehearsal.stop();
    all.delete(code);
  };
  return {
    of(live) {
      const before = all.get(live.code);
      // A room that was let go and found again is another one in memory.
      if (before?.live === live) return before.rehearsal;
      stop(live.code);
      const rehearsal = startRehearsal(live, timers, failed);
      all.set(live.code, { live, rehearsal });
      return rehearsal;
    },
    isRunning: (code) => all.get(code)?.rehearsal.isRunning() ?? false,
    stop,
    stopAll() {
      for (const code of [...all.keys()]) stop(code);
    },
  };
}
