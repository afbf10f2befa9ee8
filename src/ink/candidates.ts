// The choices that a turn generated, each with what it takes to tell it from others and what can matter from it on. Temporaries on its call
// stack that nothing can read are left out.
import type { MetOption } from '../core/authored-decisions.ts';
import { getOrAdd } from '../core/get-or-add.ts';
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
import type { Kept } from './layouts.ts';
import type { TurnRun } from './run-turn.ts';
import type { Slots } from './slots.ts';
import type { TurnMemory } from './turn-memory.ts';
import type { WhatMatters } from './what-matters.ts';

export interface Candidate {
  choice: InkChoice;
  /** Equal for choices that cannot be told apart but by their words. */
  id: number;
  leftover: readonly InkObject[];
  /** What of it is to be seen. */
  shown: MetOption;
  /** Sets of facts. */
  live: number;
  changed: number;
}

/** Describes the choices of a turn. Has to come before the turn's decisions are remembered: a call stack may hold values of the state. */
export function candidateReader(
  map: ContentMap,
  slots: Slots,
  matters: WhatMatters,
  memory: TurnMemory,
  kept: Kept,
): (run: TurnRun) => Candidate[] {
  const { sets } = matters;
  const known = new Map<string, number>();
  return (run) => {
    const leftover = run.leftover.map((value) => memory.settle(value));
    const stack = leftover.map(describeValue).join('&');
    return run.choices.map((choice) => {
      const { text, live } = trimThread(choice.threadAtGeneration, choice.targetPath);
      const tags = (choice.tags ?? []).join('#');
      const around = choice.threadAtGeneration.callstack.slice(0, -1).map(returnPlace);
      const key = `${choice.sourcePath}>${choice.targetPath}#${tags}|${text}|${stack}`;
      const shown = { source: choice.sourcePath, text: choice.text.trim(), behaviours: behavioursOf(choice.tags) };
      return {
        choice,
        id: getOrAdd(known, key, () => known.size),
        leftover,
        shown,
        live,
        changed: matters.changedBefore(placeOfPath(choice.targetPath), around),
      };
    });
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
