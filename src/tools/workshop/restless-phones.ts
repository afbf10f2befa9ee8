// Phones that dither: while a vote is open they vote, think again and vote once more, at moments of their own.
import type { Member } from './member.ts';

/** Longest pause of a phone between two thoughts, in milliseconds. */
const SLOWEST = 600;
/** A person does not press on while nothing comes back. */
const MOST_WAITING = 2;

/** Starts them; returns what stops them. */
export function startDithering(phones: readonly Member[], random: () => number): () => void {
  const timers = new Map<Member, NodeJS.Timeout>();
  const think = (phone: Member) => {
    const { round, position } = phone.view ?? {};
    const options = position?.decision?.options ?? [];
    if (round?.state === 'open' && options.length > 0 && phone.waiting() < MOST_WAITING) {
      const option = options[Math.floor(random() * options.length)]?.index ?? 0;
      phone.send({ kind: 'vote', round: round.number, option });
    }
    timers.set(phone, setTimeout(think, random() * SLOWEST, phone));
  };
  for (const phone of phones) think(phone);
  return () => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
