// Positions: where a story can stand and wait for a choice, apart from what it remembers in slots: the open choices with their call stacks.
// Each position has a number, and knows which slots matter from there.
// What a choice does depends on the choice and on those slots, not on which others are open beside it: what is remembered belongs to both.
import { getOrAdd } from '../core/get-or-add.ts';
import type { Candidate } from './candidates.ts';
import type { InkObject, InkPath, InkThread } from './inkjs-inside.ts';
import type { Layout } from './layouts.ts';

export interface OpenChoice<Memo> {
  thread: InkThread;
  target: InkPath;
  leftover: readonly InkObject[];
  behaviours: readonly string[];
  /** What is remembered of taking it where these slots are held. */
  memo: Memo;
}

export interface Position<Memo> {
  id: number;
  choices: readonly OpenChoice<Memo>[];
  layout: Layout;
}

export function positionTable<Memo>(layoutOf: (choices: readonly Candidate[]) => Layout, newMemo: () => Memo) {
  const positions: Position<Memo>[] = [];
  const known = new Map<string, Position<Memo>>();
  const choicesOf = new Map<Layout, Map<number, OpenChoice<Memo>>>();
  return {
    positions,
    /** The position where these choices are open together. */
    of(candidates: readonly Candidate[]): Position<Memo> {
      return getOrAdd(known, candidates.map(({ id }) => id).join(), () => {
        const layout = layoutOf(candidates);
        const own = getOrAdd(choicesOf, layout, () => new Map<number, OpenChoice<Memo>>());
        const choices = candidates.map(({ choice, id, leftover, shown }) =>
          getOrAdd(own, id, () => ({
            thread: choice.threadAtGeneration,
            target: choice.targetPath,
            leftover,
            behaviours: shown.behaviours,
            memo: newMemo(),
          })),
        );
        const position = { id: positions.length, choices, layout };
        positions.push(position);
        return position;
      });
    },
  };
}
