// What most of a room chose.
import type { RoomView } from './view.ts';

/** Ink index of the option with the most votes; among equals the usual one, else the first that is shown. Undefined where nobody voted. */
export function majority({ round, desk }: Pick<RoomView, 'round' | 'desk'>): number | undefined {
  const tally = round?.tally ?? [];
  const most = Math.max(0, ...tally.map(({ count }) => count));
  if (most === 0) return undefined;
  const equals = tally.filter(({ count }) => count === most).map(({ option }) => option);
  return equals.find((option) => option === desk?.usual) ?? equals[0];
}
