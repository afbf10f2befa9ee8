// Runs one turn of a story, from a choice to the next choices, and records exactly what it depended on: every slot it read, with the value
// it found, and every slot it changed. It drives inkjs step by step, without the look-ahead and text that a player needs.
import type { ContentMap } from './content-map.ts';
import {
  COMMAND,
  commandOf,
  type InkChoice,
  type InkContainer,
  type InkListValue,
  type InkObject,
  type InkPath,
  type InkState,
  type InkStory,
  type InkThread,
  type InkValue,
  type InkVariableAssignment,
  type InkVariablePointer,
  isValue,
  VALUE,
} from './inkjs-inside.ts';
import type { KnownValues } from './known-values.ts';
import type { Slots } from './slots.ts';

/** Where the turn begins and what is remembered there. The turn's number and turns since a visit are those of the turn before. */
export interface TurnStart {
  /** The chosen choice's call stack and target; absent for the first turn of the story. */
  chosen?: { thread: InkThread; target: InkPath; leftover: readonly InkObject[] };
  /** The value of a slot, or DEAD when the state does not hold it. */
  get(slot: number): number;
}

export interface TurnRun {
  /** Slots read before they were written, in order, with the value of the state. */
  reads: readonly (readonly [slot: number, value: number])[];
  /** Slots set, whatever they held. */
  writes: ReadonlyMap<number, number>;
  /** Visits added to what the slot held. */
  visits: ReadonlyMap<number, number>;
  choices: readonly InkChoice[];
  /** Values that the turn left on the evaluation stack; nearly always none. */
  leftover: readonly InkObject[];
  tags: readonly string[];
  warnings: readonly string[];
  /** The knot in which the turn stopped. */
  knot: string;
  /** Set when the turn stopped with nothing open: END, DONE, or out of content. */
  stopped?: 'ended' | 'out-of-content';
  fault?: { kind: 'runtime-error' | 'endless-turn' | 'stack-growth'; message: string };
}

export const DEAD = -0x80000000;

/** Thrown when a turn reads something that the state was held not to need: the analysis of liveness was wrong about this slot. */
export class DeadRead extends Error {
  constructor(readonly fact: { slot?: number; temporary?: string }) {
    super(`Read of something held dead: ${JSON.stringify(fact)}`);
  }
}

export interface TurnLimits {
  /** Steps of the engine in one turn before it counts as endless. */
  steps: number;
  /** Elements of the call stack. */
  stack: number;
}

export interface TurnRunner {
  run(start: TurnStart): TurnRun;
  /** Stands in for a temporary that the state does not hold. */
  readonly poison: InkValue;
  /** Names of temporaries that were ever left out of a state. */
  readonly dropped: Set<string>;
  /** Called for each container in which the pointer stands. */
  onPlace?: (container: InkContainer) => void;
}

export function turnRunner(
  story: InkStory,
  map: ContentMap,
  slots: Slots,
  values: KnownValues,
  limits: TurnLimits,
): TurnRunner {
  const state = story._state;
  const memory = attachMemory(state, slots, values);
  const initial = state.callStack._threads[0] as InkThread;
  const nowhere = state.divertedPointer.copy();

  const runner: TurnRunner = {
    poison: memory.poison,
    dropped: memory.dropped,
    run(start) {
      memory.begin(start.get);
      state.generatedChoices.length = 0;
      state.outputStream.length = 0;
      state.evaluationStack.length = 0;
      state.evaluationStack.push(...(start.chosen?.leftover ?? []));
      state.divertedPointer = nowhere.copy();
      state.ResetErrors();
      let fault: TurnRun['fault'];
      let last: InkContainer = map.containers[0] as InkContainer;
      let safe = false;
      try {
        state.callStack._threads = [(start.chosen?.thread ?? initial).Copy()];
        if (start.chosen) story.ChoosePath(start.chosen.target, false);
        let steps = 0;
        while (state.canContinue) {
          const pointer = state.callStack.currentElement.currentPointer;
          if (pointer.container && pointer.container !== last) {
            last = pointer.container;
            runner.onPlace?.(last);
          }
          state.didSafeExit = false;
          story.Step();
          safe = state.didSafeExit;
          if (!state.canContinue) story.TryFollowDefaultInvisibleChoice();
          steps += 1;
          if (steps > limits.steps) {
            fault = { kind: 'endless-turn', message: `No choice and no end after ${limits.steps} steps.` };
            break;
          }
          if (state.callStack.elements.length > limits.stack) {
            fault = { kind: 'stack-growth', message: `The call stack grew beyond ${limits.stack} elements.` };
            break;
          }
        }
      } catch (error) {
        if (error instanceof DeadRead) throw error;
        fault = { kind: 'runtime-error', message: error instanceof Error ? error.message : String(error) };
      }
      const choices = fault ? [] : state.generatedChoices.filter((choice) => !choice.isInvisibleDefault);
      return {
        ...memory.recorded(),
        choices,
        leftover: [...state.evaluationStack],
        tags: fault ? [] : tagsOf(state.outputStream, state),
        warnings: state.currentWarnings ?? [],
        knot: map.knotOf(last),
        stopped: fault || choices.length > 0 ? undefined : safe ? 'ended' : 'out-of-content',
        fault,
      };
    },
  };
  return runner;
}

interface Memory {
  begin(get: (slot: number) => number): void;
  recorded(): Pick<TurnRun, 'reads' | 'writes' | 'visits'>;
  poison: InkValue;
  dropped: Set<string>;
}

/** Puts recorded memory in the place of the engine's maps of variables and counts, on this one story only. */
function attachMemory(state: InkState, slots: Slots, values: KnownValues): Memory {
  const variables = state.variablesState;
  const dropped = new Set<string>();
  const poison = { valueType: -99, value: 'dead' } as unknown as InkValue;
  let get: (slot: number) => number = () => DEAD;
  let reads: [number, number][] = [];
  let seen = new Map<number, number>();
  let writes = new Map<number, number>();
  let visits = new Map<number, number>();

  const base = (slot: number): number => {
    let value = seen.get(slot);
    if (value === undefined) {
      value = get(slot);
      if (value === DEAD) throw new DeadRead({ slot });
      seen.set(slot, value);
      reads.push([slot, value]);
    }
    return value;
  };
  const read = (slot: number) => writes.get(slot) ?? base(slot);

  const known = (slot: number | undefined, container: InkContainer): number => {
    if (slot === undefined) throw new Error(`The story does not count visits of ${container.path}.`);
    return slot;
  };
  state.VisitCountForContainer = (container) => {
    const slot = known(slots.visits(container), container);
    return slots.normal(slot, base(slot) + (visits.get(slot) ?? 0));
  };
  state.IncrementVisitCountForContainer = (container) => {
    const slot = known(slots.visits(container), container);
    visits.set(slot, (visits.get(slot) ?? 0) + 1);
  };
  state.RecordTurnIndexVisitToContainer = (container) => {
    writes.set(known(slots.since(container), container), 0);
  };
  state.TurnsSinceForContainer = (container) => {
    const slot = known(slots.since(container), container);
    return writes.get(slot) ?? later(slots, slot, base(slot));
  };
  Object.defineProperties(state, {
    currentTurnIndex: { get: () => base(slots.turn) + 1, set: () => {}, configurable: true },
    storySeed: { get: () => read(slots.seed), set: (value: number) => writes.set(slots.seed, value) },
    previousRandom: { get: () => read(slots.random), set: (value: number) => writes.set(slots.random, value) },
  });

  const raw = variables.GetRawVariableWithName.bind(variables);
  variables.GetRawVariableWithName = (name, context) => {
    const slot = context <= 0 ? slots.global(name) : undefined;
    if (slot !== undefined) return values.value(read(slot)) as InkValue;
    const value = raw(name, context);
    if (value === poison || (value === null && dropped.has(name))) throw new DeadRead({ temporary: name });
    return value;
  };
  const setGlobal = (slot: number, value: InkValue) => {
    let kept: InkObject = value;
    if (value.valueType === VALUE.list && (value as InkListValue).value.size === 0) {
      // An empty list keeps the origins of the list it replaces. The engine notes them in the literal itself; here in a copy.
      const old = values.value(read(slot)) as InkListValue;
      const Class = value.constructor as new (list: unknown) => InkListValue;
      const copy = new Class((value as InkListValue).value);
      if (isValue(old) && old.valueType === VALUE.list) copy.value.SetInitialOriginNames(old.value.originNames);
      kept = copy;
    }
    writes.set(slot, values.number(kept));
  };
  const assign = variables.Assign.bind(variables);
  // The engine looks at the old value of what it assigns to, in case it is a reference. A global never is one: no read is noted for it.
  variables.Assign = (assignment: InkVariableAssignment, value: InkValue) => {
    let name = assignment.variableName;
    let context = -1;
    if (!assignment.isNewDeclaration) {
      while (context > 0 || slots.global(name) === undefined) {
        const pointer = raw(name, context);
        if (!pointer || pointer.valueType !== VALUE.variablePointer) break;
        name = (pointer as InkVariablePointer).variableName;
        context = (pointer as InkVariablePointer).contextIndex;
      }
      const slot = context <= 0 ? slots.global(name) : undefined;
      if (slot !== undefined) return setGlobal(slot, value);
    }
    assign(assignment, value);
  };
  const resolve = variables.ResolveVariablePointer.bind(variables);
  // Likewise: a reference to a global is already resolved.
  variables.ResolveVariablePointer = (pointer) => {
    const global = pointer.contextIndex <= 0 && slots.global(pointer.variableName) !== undefined;
    if (!global) return resolve(pointer);
    const Class = pointer.constructor as new (name: string, context: number) => InkVariablePointer;
    return new Class(pointer.variableName, 0);
  };

  return {
    poison,
    dropped,
    begin(from) {
      get = from;
      reads = [];
      seen = new Map();
      writes = new Map();
      visits = new Map();
    },
    recorded: () => ({ reads, writes, visits }),
  };
}

/** A number of turns since a visit, one turn later. -1 (never visited) stays. */
export function later(slots: Slots, slot: number, value: number): number {
  return value < 0 ? value : slots.normal(slot, value + 1);
}

/** The tags in an output stream, in order, as the engine's currentTags reads them. */
function tagsOf(stream: readonly InkObject[], state: InkState): string[] {
  const tags: string[] = [];
  let open: string | undefined;
  const close = () => {
    if (open) tags.push(state.CleanOutputWhitespace(open));
    open = undefined;
  };
  for (const object of stream) {
    const command = commandOf(object);
    if (command === COMMAND.beginTag) {
      close();
      open = '';
    } else if (command === COMMAND.endTag) {
      close();
    } else if (open !== undefined && isValue(object) && typeof object.value === 'string') {
      open += object.value;
    }
  }
  close();
  return tags;
}
