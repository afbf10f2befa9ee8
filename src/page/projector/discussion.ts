// The question that a split puts to its room: what to talk about follows from how people are divided, never from who is right.
import type { Tally } from '../../core/room/round.ts';

/** Places of options, 0 for the first that is shown. */
export type Discussion =
  | { kind: 'nobody' }
  | { kind: 'near'; places: readonly [number, number] }
  | { kind: 'agreed'; place: number }
  | { kind: 'mixed'; place: number };

/** From this share on nearly everybody is of one mind. */
const NEARLY_ALL = 0.75;
/** Two options this near in share are equally strong, each with at least a quarter behind it. */
const NEAR = 0.15;
const STRONG = 0.25;

export function discussionOf(tally: Tally): Discussion {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = tally
    .map(({ count }, place) => ({ place, share: all === 0 ? 0 : count / all }))
    .sort((a, b) => b.share - a.share || a.place - b.place);
  if (!first || all === 0) return { kind: 'nobody' };
  if (first.share >= NEARLY_ALL) return { kind: 'agreed', place: first.place };
  if (second && second.share >= STRONG && first.share - second.share <= NEAR) {
    const [one, other] = [first.place, second.place].sort((a, b) => a - b) as [number, number];
    return { kind: 'near', places: [one, other] };
  }
  return { kind: 'mixed', place: first.place };
}
