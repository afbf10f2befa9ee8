// Stands in the place of the engine's variables and counts while a turn runs, and records what the turn depended on:
// - every decision that the flow took because of remembered values (a condition, a once-only choice, a divert through a variable), with the
//   slots it was computed from and how it came out;
// - every slot that the turn set, with the slots that its new value was computed from.
// Two states that agree on the former take the same way, and then differ only in the latter: that is what lets turns be remembered.
// Both are recorded with the operations that gave them, where these are known, so that they can be had for other values without a turn.
import { attachChance, DRAWS, type Draw } from './chance.ts';
import { type Computed, compute, operate } from './computed.ts';
import { type Again, type Control, type Dependence, type Dependent, dependences, type Write } from './dependence.ts';
import { attachGuards, type Guard } from './guards.ts';
import {
  COMMAND,
  commandOf,
  type InkChoice,
  type InkContainer,
  type InkListValue,
  type InkNativeCall,
  type InkObject,
  type InkStory,
  type InkValue,
  type InkVariableAssignment,
  type InkVariablePointer,
  isAssignment,
  isChoicePoint,
  isDivert,
  isNativeCall,
  isValue,
  VALUE,
} from './inkjs-inside.ts';
import { copyValue, isPlain, type KnownValues } from './known-values.ts';
import { isInside } from './output-stream.ts';
import type { Slots } from './slots.ts';
import { DeadRead, EndlessText, LONGEST_TEXT, NotPlain } from './turn-errors.ts';

export const DEAD = -0x80000000;

export interface TurnMemory {
  /** `get` gives a slot's value, or DEAD; `isUnchanged` says that it is the one from the beginning, on which nothing then depends. */
  begin(get: (slot: number) => number, isUnchanged: (slot: number) => boolean, script?: readonly number[]): void;
  /** What the way of the turn went by, in order: values of the state, and chance. */
  controls: readonly (Control | Draw)[];
  /** How the draws came out: as the script says, then 0. */
  drawn: readonly number[];
  /** Slots set, each with its value and what that depends on. */
  writes: ReadonlyMap<number, Write>;
  /** Visits added to what a slot held. */
  visits: ReadonlyMap<number, number>;
  /** What a slot held before the turn. */
  held(slot: number): number;
  /** Records that from here on the way goes by every value that the turn has read so far. */
  fix(): void;
  /** Conditions under which a choice of this turn is open; the turn generates it in any case. */
  guardsOf(choice: InkChoice): readonly Guard[];
  /** Records that the way went by this value, and gives it without its dependence: for what becomes part of a position. */
  settle(value: InkObject): InkObject;
  /** Stands for a temporary that the state does not hold. */
  poison: InkValue;
  /** Names of temporaries that were ever left out of a state. */
  dropped: Set<string>;
}

/** Attaches to this one story for good. `mixed` are the global slots that may hold something else than plain numbers. */
export function attachMemory(
  story: InkStory,
  slots: Slots,
  values: KnownValues,
  standIn: (slot: number) => number,
  mixed: ReadonlySet<number>,
): TurnMemory {
  const state = story._state;
  const variables = state.variablesState;
  const sets = dependences();
  const poison = { valueType: -99, value: 'dead' } as unknown as InkValue;
  const dropped = new Set<string>();
  let get: (slot: number) => number = () => DEAD;
  let isUnchanged: (slot: number) => boolean = () => false;
  let controls: (Control | Draw)[] = [];
  let writes = new Map<number, Write>();
  let written = new Map<number, InkValue>();
  let visits = new Map<number, number>();
  /** Slots that the turn has read, of which so many are fixed. */
  let reads = new Set<number>();
  let fixed = 0;
  /** The content that the engine is performing. */
  let current: InkObject | undefined;
  /** What the next value pushed by the engine depends on, and how it is computed: by an operation, or from a number that a slot gives. */
  let pending: Dependence | undefined;
  let operation: Computed | undefined;
  /** Whether the operation that is performed was held to give a plain number. */
  let cannotFail = false;
  let measured: { slot: number; measure(held: number): number } | undefined;

  const refuseDead = ({ slots: all }: Dependence) => {
    for (const slot of all) if (get(slot) === DEAD) throw new DeadRead({ slot });
  };
  const control = (on: Dependence | undefined, way: number, again?: Again) => {
    if (!on) return;
    refuseDead(on);
    controls.push({ on, way, again });
  };
  const choices = attachGuards(story, control, sets.union);
  const dependsOn = (value: InkObject | null | undefined) => (value as Dependent | null | undefined)?.dependsOn;
  // What is no plain number would have been noticed by the turn (a variable that turns out to hold other things, a failing operation).
  const again = (value: InkObject, use: (result: InkObject) => number): Again | undefined => {
    const { computed } = value as Dependent;
    if (!computed) return undefined;
    return (from) => {
      const result = compute(computed, from);
      return isPlain(result) ? use(result) : undefined;
    };
  };
  const isMixed = (on: Dependence) => on.slots.some((slot) => mixed.has(slot));
  const controlByValue = (value: InkObject) => {
    const on = dependsOn(value);
    if (on) control(on, values.number(value), again(value, values.number));
  };
  /** What the engine pushes next is a number that it makes from this one of the slot's. */
  const measuring = (slot: number, measure: (held: number) => number): number => {
    pending = dependence(slot);
    measured = pending && { slot, measure };
    return measure(base(slot));
  };
  const base = (slot: number) => {
    const value = get(slot);
    reads.add(slot);
    if (value !== DEAD) return value;
    if (mixed.has(slot)) throw new DeadRead({ slot });
    return standIn(slot);
  };

  const dependence = (slot: number) => (isUnchanged(slot) ? undefined : sets.of(slot));

  // --- counts, turns, randomness
  const counted = (slot: number | undefined, container: InkContainer): number => {
    if (slot === undefined) throw new Error(`The story does not count visits of ${container.path}.`);
    return slot;
  };
  state.VisitCountForContainer = (container) => {
    const slot = counted(slots.visits(container), container);
    const added = visits.get(slot) ?? 0;
    const measure = (held: number) => slots.normal(slot, held + added);
    if (!current || !isChoicePoint(current)) return measuring(slot, measure);
    const count = measure(base(slot));
    const on = dependence(slot);
    if (!on) return count;
    refuseDead(on);
    choices.guard({ on, way: count > 0 ? 0 : 1, again: (from) => (measure(from(slot)) > 0 ? 0 : 1) });
    return 0;
  };
  state.IncrementVisitCountForContainer = (container) => {
    const slot = counted(slots.visits(container), container);
    visits.set(slot, (visits.get(slot) ?? 0) + 1);
  };
  state.RecordTurnIndexVisitToContainer = (container) => {
    writes.set(counted(slots.since(container), container), { value: 0, on: undefined });
  };
  state.TurnsSinceForContainer = (container) => {
    const slot = counted(slots.since(container), container);
    if (writes.has(slot)) return 0;
    return measuring(slot, (held) => later(slots, slot, held));
  };
  const chance = attachChance(story, slots, {
    read(slot) {
      const own = writes.get(slot);
      if (own) return own.value;
      const value = get(slot);
      control(dependence(slot), value, (from) => from(slot));
      return value;
    },
    write: (slot, value) => void writes.set(slot, { value, on: undefined }),
    control,
    draw(draw) {
      controls.push(draw);
      reads.add(DRAWS + draw.draw);
    },
    dependence: sets.of,
    pushing(slot) {
      pending = sets.of(slot);
      measured = { slot, measure: (held) => held };
    },
  });
  Object.defineProperties(state, {
    currentTurnIndex: {
      get() {
        return measuring(slots.turn, (held) => held + 1);
      },
      set() {},
    },
  });

  // --- variables
  const dependent = new Map<number, Map<number, InkValue>>();
  const valueIn = (slot: number): InkValue => {
    const own = written.get(slot);
    if (own) return own;
    const number = base(slot);
    if (isUnchanged(slot)) return values.value(number) as InkValue;
    let known = dependent.get(slot);
    if (!known) {
      known = new Map();
      dependent.set(slot, known);
    }
    let value = known.get(number);
    if (!value) {
      value = copyValue(values.value(number) as InkValue);
      (value as Dependent).dependsOn = sets.of(slot);
      if (!mixed.has(slot)) (value as Dependent).computed = { slot, read: values.value, size: 1 };
      known.set(number, value);
    }
    return value;
  };
  const raw = variables.GetRawVariableWithName.bind(variables);
  variables.GetRawVariableWithName = (name, context) => {
    const slot = context <= 0 ? slots.global(name) : undefined;
    const value = slot === undefined ? raw(name, context) : valueIn(slot);
    if (value === poison || (value === null && dropped.has(name))) throw new DeadRead({ temporary: name });
    if (value && current && isDivert(current)) controlByValue(value);
    return value;
  };
  const setGlobal = (slot: number, value: InkValue) => {
    let kept = value;
    if (value.valueType === VALUE.list && (value as InkListValue).value.size === 0) {
      // An empty list keeps the origins of the list it replaces. The engine notes them in the literal itself; here in a copy.
      const old = valueIn(slot);
      controlByValue(old);
      kept = copyValue(value);
      if (old.valueType === VALUE.list) {
        (kept as InkListValue).value.SetInitialOriginNames((old as InkListValue).value.originNames);
      }
      (kept as Dependent).dependsOn = dependsOn(value);
    }
    if (!mixed.has(slot) && !isPlain(kept)) throw new NotPlain(slot);
    written.set(slot, kept);
    writes.set(slot, { value: values.number(kept), on: dependsOn(kept), again: again(kept, values.number) });
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
    if (pointer.contextIndex > 0 || slots.global(pointer.variableName) === undefined) return resolve(pointer);
    const Class = pointer.constructor as new (name: string, context: number) => InkVariablePointer;
    return new Class(pointer.variableName, 0);
  };

  // --- the evaluation stack: dependences follow the values
  const perform = story.PerformLogicAndFlowControl.bind(story);
  story.PerformLogicAndFlowControl = (content) => {
    current = content ?? undefined;
    chance.perform(current);
    if (commandOf(current) === COMMAND.choiceCount) choices.decide();
    return perform(content);
  };
  const isTruthy = story.IsTruthy.bind(story);
  story.IsTruthy = (value) => {
    const on = dependsOn(value);
    if (on && (!isPlain(value) || isMixed(on))) controlByValue(value);
    const way = isTruthy(value) ? 1 : 0;
    const anew = again(value, (result) => (isTruthy(result) ? 1 : 0));
    if (!on || !anew || !current || !isChoicePoint(current)) {
      control(on, way, anew);
      return way === 1;
    }
    refuseDead(on);
    choices.guard({ on, way, again: anew });
    return true;
  };

  const stack = state.evaluationStack;
  const used = (value: InkObject) => {
    if (!current || isDivert(current) || isChoicePoint(current) || isAssignment(current)) return;
    if (isNativeCall(current)) {
      pending = sets.union(pending, dependsOn(value));
      return;
    }
    const command = commandOf(current);
    if (command === COMMAND.popValue) return;
    // What is printed is text and nothing else, unless it becomes part of a string or a tag.
    if (command === COMMAND.out && !isInside(state.outputStream)) return;
    controlByValue(value);
  };
  state.PushEvaluationStack = ((push) => (value: InkObject | null) => {
    if (value && isValue(value) && typeof value.value === 'string' && value.value.length > LONGEST_TEXT) {
      throw new EndlessText();
    }
    let pushed = value;
    if (pending && value && isValue(value)) {
      // Whether a number gets too large for arithmetic to be safe is nothing that the way goes by: from then on every value has to be tried.
      if (cannotFail && !isPlain(value)) throw new NotPlain(pending.slots[0] as number);
      // The engine makes a new value for each result, except where it hands one through.
      pushed = dependsOn(value) ? copyValue(value) : value;
      (pushed as Dependent).dependsOn = pending;
      (pushed as Dependent).computed = measured ? readingOf(value, measured) : operation;
    }
    pending = operation = measured = undefined;
    cannotFail = false;
    push(pushed);
  })(state.PushEvaluationStack.bind(state));
  /** The engine pushes a count as it is, or less by one; what it does depends on the code alone. */
  const readingOf = (value: InkValue, { slot, measure }: NonNullable<typeof measured>): Computed => {
    const difference = (value.value as number) - measure(base(slot));
    const Class = value.constructor as new (value: number) => InkValue;
    return { slot, read: (held) => new Class(measure(held) + difference), size: 1 };
  };
  const pop = state.PopEvaluationStack.bind(state);
  state.PopEvaluationStack = (count?: number) => {
    const from = stack.length - (count ?? 1);
    const operands = stack.slice(Math.max(from, 0));
    for (const value of operands) {
      chance.popped(value);
      if (dependsOn(value)) used(value);
    }
    // Where an operation could fail for other values, every combination has to be tried.
    if (pending && current && isNativeCall(current) && canFail(current.name, operands)) {
      for (const value of operands) controlByValue(value);
    } else if (pending && current && isNativeCall(current)) {
      operation = computationOf(current, operands);
      cannotFail = true;
    }
    return pop(count);
  };
  const computationOf = (call: InkNativeCall, operands: readonly InkObject[]): Computed | undefined => {
    const known = operands.map((operand) => (operand as Dependent).computed ?? operand);
    // An operand that depends on the state in a way not known would be taken for a constant.
    if (operands.some((operand) => dependsOn(operand) && !(operand as Dependent).computed)) return undefined;
    return operate(call, known);
  };
  const canFail = (name: string, operands: readonly InkObject[]) => {
    if (pending && isMixed(pending)) return true;
    if (operands.some((operand) => !isPlain(operand)) || name === 'POW') return true;
    if (name !== '/' && name !== '%') return false;
    const divisor = operands[operands.length - 1] as Dependent & InkValue;
    return divisor.dependsOn !== undefined || divisor.value === 0;
  };

  return {
    begin(from, unchanged, script = []) {
      chance.begin(script);
      get = from;
      isUnchanged = unchanged;
      controls = [];
      writes = new Map();
      written = new Map();
      visits = new Map();
      reads = new Set();
      fixed = 0;
      current = undefined;
      pending = operation = measured = undefined;
      cannotFail = false;
    },
    drawn: chance.drawn,
    get controls() {
      return controls;
    },
    get writes() {
      return writes;
    },
    get visits() {
      return visits;
    },
    held: (slot) => base(slot),
    fix() {
      for (const slot of [...reads].slice(fixed)) {
        const on = slot < DRAWS ? dependence(slot) : sets.of(slot);
        if (get(slot) !== DEAD) control(on, get(slot), (from) => from(slot));
      }
      fixed = reads.size;
    },
    settle(value) {
      controlByValue(value);
      return dependsOn(value) ? values.value(values.number(value)) : value;
    },
    guardsOf: choices.guardsOf,
    poison,
    dropped,
  };
}

/** A number of turns since a visit, one turn later. -1 (never visited) stays. */
export function later(slots: Slots, slot: number, value: number): number {
  return value < 0 ? value : slots.normal(slot, value + 1);
}
