// Waiting for something to come true on a machine that may be busy with other things: long enough that only a fault takes longer.
import { vi } from 'vitest';

/** Resolves once `check` no longer throws; rejects with what it threw last. */
export function patiently<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, { timeout: 20_000, interval: 20 });
}
