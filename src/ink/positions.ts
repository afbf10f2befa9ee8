// Positions: where a story can stand and wait for a choice, apart from what it remembers in slots. A position is the open choices with
// their call stacks; temporaries that nothing can read are left out. Each position has a number, and knows which slots matter from there.
// What a choice does depends on the choice and on those slots, not on which others are open beside it: what is remembered belongs to both.
import { getOrAdd } from '../core/get-or-add.ts';
import { DRAWS } from './chance.ts';
import type { ContentMap } from './content-map.ts';
import { behavioursOf } from './gather-turn.ts';
import {
  type InkChoice,
  type InkContainer,
  type InkElement,
  type InkObject,
  type InkPath,
  type InkThread,
  type InkValue,
  type InkVariablePointer,
  isContainer,
  VALUE,
} from './inkjs-inside.ts';
import { describeValue } from './known-values.ts';
import type { TurnRun } from './run-turn.ts';
import type { Slots } from './slots.ts';
import type { TurnMemory } from './turn-memory.ts';
import type { WhatMatters } from './what-matters.ts';

export interface OpenChoice<Memo> {
  thread: InkThread;
  target: InkPath;
  leftover: readonly InkObject[];
  /** Path of the choice in the compiled story. */
  source: string;
  behaviours: readonly string[];
  /** What is remembered of taking it where these slots are held. */
  memo: Memo;
}

/** Which slots states hold, and where. */
export interface Layout {
  /** The slots that states hold here, ascending: they can have changed and can still matter. */
  held: Int32Array;
  /** The place of a slot in `held`, or -1. */
  placeOf(slot: number): number;
  /** Whether a slot matters here but is known to hold what it held in the beginning. */
  isUnchanged(slot: number): boolean;
}

export interface Position<Memo> extends Layout {
  id: number;
  choices: readonly OpenChoice<Memo>[];
}

/** A choice that a turn generated, with what it takes to tell it from others and what can matter from it on. */
export interface Candidate {
  choice: InkChoice;
  key: string;
  leftover: readonly InkObject[];
  behaviours: readonly string[];
  /** Sets of facts. */
  live: number;
  changed: number;
}

/** Facts that must be kept whatever the analyses say. */
export interface Kept {
  /** Slots that turned out to matter where they were held dead. */
  slots: Set<number>;
  temporaries: Set<string>;
  /** Slots that turned out to change where that was held impossible. */
  changing: Set<number>;
}

export function positionTable<Memo>(
  map: ContentMap,
  slots: Slots,
  matters: WhatMatters,
  memory: TurnMemory,
  kept: Kept,
  newMemo: () => Memo,
) {
  const { sets } = matters;
  const always = sets.with(0, [...kept.slots]);
  const positions: Position<Memo>[] = [];
  const known = new Map<string, Position<Memo>>();
  const layouts = new Map<string, Layout & { memos: Map<string, Memo> }>();

  const layoutOf = (choices: readonly Candidate[]) => {
    let alive = always;
    for (const { live } of choices) alive = sets.union(alive, live);
    const held = new Set(kept.slots);
    // Each open choice bounds what can have changed before this turn stopped; what all of them allow is what can have.
    for (const slot of sets.facts(alive)) {
      const changes = kept.changing.has(slot) || choices.every(({ changed }) => sets.has(changed, slot));
      if (slot < slots.count && changes) held.add(slot);
    }
    const ordered = Int32Array.from(held).sort();
    return getOrAdd(layouts, `${alive}|${ordered.join()}`, () => {
      const places = new Map(Array.from(ordered, (slot, place) => [slot, place]));
      return {
        held: ordered,
        // Outcomes of draws are found by their numbers.
        placeOf: (slot: number) => (slot >= DRAWS ? slot : (places.get(slot) ?? -1)),
        isUnchanged: (slot: number) => !places.has(slot) && sets.has(alive, slot),
        memos: new Map<string, Memo>(),
      };
    });
  };
  return {
    positions,
    /** Describes the choices of a turn. Has to come before the turn's decisions are remembered: a call stack may hold values of the state. */
    candidates(run: TurnRun): Candidate[] {
      const leftover = run.leftover.map((value) => memory.settle(value));
      const stack = leftover.map(describeValue).join('&');
      return run.choices.map((choice) => {
        const { text, live } = trimThread(choice.threadAtGeneration, choice.targetPath);
        const tags = (choice.tags ?? []).join('#');
        const around = choice.threadAtGeneration.callstack.slice(0, -1).map(returnPlace);
        return {
          choice,
          key: `${choice.sourcePath}>${choice.targetPath}#${tags}|${text}|${stack}`,
          leftover,
          behaviours: behavioursOf(choice.tags),
          live,
          changed: matters.changedBefore(placeOfPath(choice.targetPath), around),
        };
      });
    },
    /** The position where these choices are open together. */
    of(choices: readonly Candidate[]): Position<Memo> {
      return getOrAdd(known, choices.map(({ key }) => key).join('\n'), () => {
        const { memos, ...layout } = layoutOf(choices);
        const open = choices.map(({ choice, key, leftover, behaviours }) => ({
          thread: choice.threadAtGeneration,
          target: choice.targetPath,
          leftover,
          source: choice.sourcePath,
          behaviours,
          memo: getOrAdd(memos, key, newMemo),
        }));
        const position = { id: positions.length, choices: open, ...layout };
        positions.push(position);
        return position;
      });
    },
  };

  /** Replaces temporaries that nothing can read, and describes the rest as text; `live` is the set of what matters from this choice on. */
  function trimThread(thread: InkThread, target: InkPath): { text: string; live: number } {
    let live = 0;
    const needed = thread.callstack.map(() => new Set<string>());
    const parts: string[] = [];
    for (let i = thread.callstack.length - 1; i >= 0; i--) {
      const element = thread.callstack[i]!;
      const top = i === thread.callstack.length - 1;
      const { container, index } = element.currentPointer;
      const here = matters.liveAt(top ? placeOfPath(target) : returnPlace(element));
      live = sets.union(live, here);
      const names = [...element.temporaryVariables.keys()].sort();
      const temporaries: string[] = [];
      for (const name of names) {
        let value = element.temporaryVariables.get(name)!;
        if (value === memory.poison) continue;
        const fact = matters.temporary(name);
        const read = fact >= 0 && sets.has(here, fact);
        if (!read && !needed[i]!.has(name) && !kept.temporaries.has(name)) {
          element.temporaryVariables.set(name, memory.poison);
          memory.dropped.add(name);
          continue;
        }
        value = memory.settle(value) as InkValue;
        element.temporaryVariables.set(name, value);
        temporaries.push(`${name}=${describeValue(value)}`);
        if (value.valueType === VALUE.variablePointer) {
          const { variableName, contextIndex } = value as InkVariablePointer;
          const slot = slots.global(variableName);
          if (contextIndex > 0) needed[contextIndex - 1]?.add(variableName);
          else if (slot !== undefined) live = sets.with(live, [slot]);
        }
      }
      // The pointer of the top element is replaced when the choice is taken.
      const at = top || !container ? '' : `${map.indexOf(container)}.${index}`;
      parts.push(`${element.type}${element.inExpressionEvaluation ? 'e' : ''}@${at}[${temporaries.join('&')}]`);
    }
    // Which containers count as entered by taking the choice depends on where the story stood before, no finer than by container.
    const before = thread.previousPointer;
    const resolved = before.container ? before.Resolve() : null;
    const from: InkContainer | null = isContainer(resolved) ? resolved : before.container;
    return { text: `${parts.join('/')}<${from ? map.indexOf(from) : ''}`, live };
  }

  /** Where an element of the call stack goes on when what it called returns. */
  function returnPlace({ currentPointer: { container, index } }: InkElement): number {
    return container ? map.after(container, index) : -1;
  }

  function placeOfPath(path: InkPath): number {
    const found = map.resolve(path);
    return found ? map.placeOf(found.container, found.index) : -1;
  }
}
