// "One word" in a report: what a room said, each word once with how many said it.
import { hashText } from '../hash.ts';
import { plainText } from './plain-text.ts';
import type { Room } from './room.ts';
import { hasRows } from './setup.ts';
import { breakdown, shuffled } from './withhold.ts';

export type ToldWord = { text: string; count: number };

/** One list a round that is over; without names none of fewer than five people. */
export function toldWords({ words, phase, setup }: Room): ToldWord[][] {
  const over = phase === 'finished' || phase === 'ended';
  return words.flatMap((round) => {
    const last = new Map(round.words.map(({ seat, text }) => [seat, plainText(text)] as const));
    const written = [...last.values()].filter(Boolean);
    const told = breakdown(hasRows(setup), written.length, written);
    return (round.open && !over) || 'withheld' in told || written.length === 0 ? [] : [counted(told.value)];
  });
}

/** Capitals make no other word. */
function counted(written: readonly string[]): ToldWord[] {
  const groups = new Map<string, string[]>();
  for (const text of [...written].sort())
    groups.set(text.toLowerCase(), [...(groups.get(text.toLowerCase()) ?? []), text]);
  return shuffled([...groups.keys()], hashText).map((key) => {
    const same = groups.get(key) ?? [];
    return { text: same.at(-1) ?? key, count: same.length };
  });
}
