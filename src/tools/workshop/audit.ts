// Whether what phones were told is what was kept: acknowledged commands against the log on disk.
import type { Acknowledged } from './member.ts';
import type { LoggedCommand } from './read-log.ts';

export interface Audit {
  acknowledged: number;
  /** Acknowledged, and not in the log at the place that the acknowledgement named. */
  lost: number;
  /** Acknowledged commands that the log holds more than once. */
  doubled: number;
}

/** `members`: what each seat was acknowledged. */
export function auditLog(log: readonly LoggedCommand[], members: readonly (readonly Acknowledged[])[]): Audit {
  const places = new Map<string, number[]>();
  for (const { commandId, seq } of log) places.set(commandId, [...(places.get(commandId) ?? []), seq]);
  const all = members.flat();
  return {
    acknowledged: all.length,
    lost: all.filter(({ id, seq }) => !places.get(id)?.includes(seq)).length,
    doubled: all.filter(({ id }) => (places.get(id)?.length ?? 0) > 1).length,
  };
}
