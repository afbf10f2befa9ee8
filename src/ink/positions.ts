// Positions: where a story can stand and wait for a choice, apart from what it remembers in slots. A position is the open choices with
// their call stacks; temporaries that nothing can read are left out. Each position has a number, and knows which slots matter from there.
import type { ContentMap } from './content-map.ts';
import { behavioursOf } from './gather-turn.ts';
import {
  type InkContainer,
  type InkObject,
  type InkPath,
  type InkThread,
  type InkValue,
  type InkVariablePointer,
  isContainer,
  VALUE,
} from './inkjs-inside.ts';
import { describeValue } from './known-values.ts';
import type { Liveness } from './liveness.ts';
import type { TurnRun } from './run-turn.ts';
import type { Slots } from './slots.ts';
import type { TurnMemory } from './turn-memory.ts';

export interface OpenChoice {
  thread: InkThread;
  target: InkPath;
  leftover: readonly InkObject[];
  /** Path of the choice in the compiled story. */
  source: string;
  behaviours: readonly string[];
}

export interface Position {
  id: number;
  choices: readonly OpenChoice[];
  /** The slots that can still be read from here, ascending. */
  live: Int32Array;
  /** Per slot: its place in `live`, or -1. */
  placeOf: Int32Array;
}

/** Facts that must be kept whatever the analysis says. */
export interface Kept {
  slots: Set<number>;
  temporaries: Set<string>;
}

export function positionTable(map: ContentMap, slots: Slots, liveness: Liveness, memory: TurnMemory, kept: Kept) {
  const positions: Position[] = [];
  const known = new Map<string, Position>();
  return {
    positions,
    of(run: TurnRun): Position {
      const live = new Set(kept.slots);
      const stack = run.leftover.map((value) => memory.settle(value));
      const leftover = stack.map(describeValue).join('&');
      const texts = run.choices.map((choice) => {
        const thread = trimThread(choice.threadAtGeneration, choice.targetPath, live);
        return `${choice.sourcePath}>${choice.targetPath}#${(choice.tags ?? []).join('#')}|${thread}`;
      });
      const key = `${leftover}\n${texts.join('\n')}`;
      let found = known.get(key);
      if (!found) {
        const ordered = Int32Array.from(live).sort();
        const placeOf = new Int32Array(slots.count).fill(-1);
        for (const [i, slot] of ordered.entries()) placeOf[slot] = i;
        const choices = run.choices.map((choice) => ({
          thread: choice.threadAtGeneration,
          target: choice.targetPath,
          leftover: stack,
          source: choice.sourcePath,
          behaviours: behavioursOf(choice.tags),
        }));
        found = { id: positions.length, choices, live: ordered, placeOf };
        positions.push(found);
        known.set(key, found);
      }
      return found;
    },
  };

  /** Replaces temporaries that nothing can read, adds the slots that matter to `live`, and describes the rest as text. */
  function trimThread(thread: InkThread, target: InkPath, live: Set<number>): string {
    const needed = thread.callstack.map(() => new Set<string>());
    const parts: string[] = [];
    for (let i = thread.callstack.length - 1; i >= 0; i--) {
      const element = thread.callstack[i]!;
      const top = i === thread.callstack.length - 1;
      const { container, index } = element.currentPointer;
      const facts = new Set(liveness.at(top ? placeOfPath(target) : container ? map.after(container, index) : -1));
      for (const fact of facts) if (fact < slots.count) live.add(fact);
      const names = [...element.temporaryVariables.keys()].sort();
      const temporaries: string[] = [];
      for (const name of names) {
        let value = element.temporaryVariables.get(name)!;
        if (value === memory.poison) continue;
        if (!facts.has(liveness.temporary(name)) && !needed[i]!.has(name) && !kept.temporaries.has(name)) {
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
          else if (slot !== undefined) live.add(slot);
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
    return `${parts.join('/')}<${from ? map.indexOf(from) : ''}`;
  }

  function placeOfPath(path: InkPath): number {
    const found = map.resolve(path);
    return found ? map.placeOf(found.container, found.index) : -1;
  }
}
