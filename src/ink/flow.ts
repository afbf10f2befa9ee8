// The flow of a story as a graph: from each place, where the engine can go next, what it uses there and what it sets.
// A function that is called is copied for each call, so that what matters after one call is not taken to matter after another; tunnels are
// too, if asked for.
import { getOrAdd } from '../core/get-or-add.ts';
import type { ContentMap } from './content-map.ts';
import { containersInStrings, isInStringAt, pureExpression } from './expressions.ts';
import {
  COMMAND,
  commandOf,
  type InkContainer,
  type InkDivert,
  type InkObject,
  type InkVariablePointer,
  isAssignment,
  isChoicePoint,
  isContainer,
  isDivert,
  isDivertTarget,
  isNativeCall,
  isReference,
  isValue,
  VALUE,
} from './inkjs-inside.ts';
import type { Pulse } from './limits.ts';
import type { Slots } from './slots.ts';

/** One place of the story, or of a copied function. */
export interface Step {
  next: number[];
  /** Facts read here. */
  uses?: readonly number[];
  /** The fact set here. */
  sets?: number;
  /** Slots that can change from here on: the global that a reference is made to, what chance leaves behind. */
  changes?: readonly number[];
  /** Facts that the new value is computed from: read only if that value can be read. */
  from?: readonly number[];
}

export interface Flow {
  /** Places first, then one that stands for all that a value can divert to, then the places of copied functions. */
  steps: readonly Step[];
  /** Per step: the container that it stands in. */
  containers: readonly InkContainer[];
  /** Choices, each with the step that offers it and the step where it leads. The latter is among the former's next. */
  choices: readonly { at: number; target: number }[];
  /** Steps that may return to a call not known here, and the steps where shared code may return to. */
  crossings: Readonly<Record<Crossing, { exits: number[]; continuations: number[] }>>;
  /** Copies, by the step to which they return. */
  copies: ReadonlyMap<number, Copy>;
  /** Returns from the shared text of a choice. */
  textReturns: readonly (readonly [from: number, to: number])[];
  /** Whether what comes after a return out of here is not in the graph. */
  returns: Uint8Array;
  /** Facts for temporaries, by name; numbered after the slots. */
  temporaries: ReadonlyMap<string, number>;
}

/** The ways back out of shared code: each kind of call is returned from in its own way, and a thread by its end. */
export type Crossing = 'function' | 'tunnel' | 'thread';

/** A function or tunnel as it is called at one place: its places, and how far from them the steps of the copy are. */
export interface Copy {
  from: number;
  to: number;
  shift: number;
}

/** Copies beyond this many places are not made: calls then share the function. */
const COPIES = 300_000;

/** `mixed` are the slots of variables that may hold something else than plain numbers. */
export function buildFlow(
  map: ContentMap,
  slots: Slots,
  mixed: ReadonlySet<number>,
  pulse: Pulse,
  copyTunnels = false,
): Flow {
  const temporaries = new Map<string, number>();
  const temporary = (name: string) => getOrAdd(temporaries, name, () => slots.count + temporaries.size);
  const one = (slot: number | undefined) => (slot === undefined ? [] : [slot]);
  const named = (name: string) => [...one(slots.global(name)), temporary(name)];
  const factsOf = (object: InkObject): number[] => {
    if (!isReference(object)) return [];
    return object.pathForCount ? one(slots.visits(object.containerForCount)) : named(object.name as string);
  };
  const slotsOf = (kind: string) =>
    Array.from({ length: slots.count }, (_, i) => i).filter((i) => slots.kind(i) === kind);
  const allVisits = slotsOf('visits');
  const allSince = slotsOf('since');
  const inStrings = containersInStrings(map);
  const targets = divertTargets(map);

  const steps: Step[] = Array.from({ length: map.places }, () => ({ next: [] }));
  /** Leads to all that a value can divert to: one step for all such diverts, or their edges would be as many as both multiplied. */
  const anywhere = steps.push({ next: targets }) - 1;
  /** Entries of tunnels, threads and shared functions: code that goes back to where it was called. */
  const entries: number[] = [];
  const containers: InkContainer[] = new Array(map.places);
  containers[anywhere] = map.containers[0] as InkContainer;
  const choices: { at: number; target: number }[] = [];
  const crossing = () => ({ exits: [] as number[], continuations: [] as number[] });
  const crossings = { function: crossing(), tunnel: crossing(), thread: crossing() };
  const copies = new Map<number, Copy>();
  const textReturns: [number, number][] = [];
  const calls: { step: number; target: InkContainer; inside: readonly InkContainer[] }[] = [];

  const kindOf = (call: InkDivert) => (call.stackPushType === 1 ? crossings.function : crossings.tunnel);
  /** Adds the steps of one container. `at` gives the number of a place: itself, or that of its copy. */
  const addContainer = (
    container: InkContainer,
    at: (place: number) => number,
    onReturn: number,
    inside: readonly InkContainer[],
  ) => {
    pulse();
    const { content } = container;
    const beyond = map.after(container, content.length - 1);
    const end = steps[at(map.placeOf(container, content.length))] as Step;
    if (beyond >= 0) end.next.push(at(beyond));
    else if (onReturn >= 0) end.next.push(onReturn);
    else {
      crossings.function.exits.push(at(map.placeOf(container, content.length)));
      crossings.thread.exits.push(at(map.placeOf(container, content.length)));
    }
    for (let i = 0; i <= content.length; i++) containers[at(map.placeOf(container, i))] = container;
    /** Expressions whose reads belong to what consumes the value: from the first place to the last. */
    const owned = new Set<number>();
    for (const [i, object] of content.entries()) {
      const place = map.placeOf(container, i);
      const number = at(place);
      const step = steps[number] as Step;
      const onwards = at(map.placeOf(container, i + 1));
      const go = (target: InkContainer, index = 0) => step.next.push(at(map.placeOf(target, index)));
      if (isContainer(object)) go(object);
      else if (isDivert(object)) {
        if (object.isExternal) {
          const fallback = map.containers[0]?.namedContent.get(object.targetPathString);
          step.next.push(onwards);
          if (isContainer(fallback)) calls.push({ step: number, target: fallback, inside });
        } else if (object.hasVariableTarget) {
          const name = object.variableDivertName as string;
          step.uses = named(name);
          if (object.isConditional || object.pushesToStack) step.next.push(onwards);
          if (name !== '$r') {
            step.next.push(anywhere);
            // From within a copy, also to what is copied with it.
            if (inside.length > 0) step.next.push(...targets.map(at).filter((target) => target >= map.places));
            if (object.pushesToStack) entries.push(anywhere);
            if (object.pushesToStack) kindOf(object).continuations.push(onwards);
          }
        } else if (object.pushesToStack) {
          const { container: target, index } = object.targetPointer;
          step.next.push(onwards);
          const copied = object.stackPushType === 1 || copyTunnels;
          if (target && copied && index <= 0) {
            calls.push({ step: number, target, inside });
            if (object.stackPushType !== 1) crossings.tunnel.continuations.push(onwards);
          } else if (target) {
            step.next.push(map.placeOf(target, index));
            entries.push(map.placeOf(target, index));
            kindOf(object).continuations.push(onwards);
          }
        } else {
          if (object.isConditional) step.next.push(onwards);
          if (object.targetPointer.container) go(object.targetPointer.container, object.targetPointer.index);
        }
      } else if (isChoicePoint(object)) {
        step.next.push(onwards);
        go(object.choiceTarget);
        choices.push({ at: number, target: step.next[1] as number });
        if (object.onceOnly) step.uses = one(slots.visits(object.choiceTarget));
      } else if (isReference(object)) {
        step.next.push(onwards);
        step.uses = factsOf(object);
      } else if (isAssignment(object)) {
        step.next.push(onwards);
        const global = slots.global(object.variableName);
        const declares = object.isNewDeclaration && !object.isGlobal;
        if (declares) step.sets = temporary(object.variableName);
        else if (global !== undefined) step.sets = global;
        // An assignment to a temporary may go through a reference: it counts as a read, and ends no life.
        else step.uses = [temporary(object.variableName)];
        if (step.sets !== undefined) own(i);
      } else if (isDivertTarget(object)) {
        step.next.push(onwards);
        const target = isReturnAddress(content, i) ? map.resolve(object.targetPath) : undefined;
        if (target) {
          go(target.container, target.index);
          const text = sharedText(content, i);
          const back = text?.content.findIndex((one) => isDivert(one) && one.variableDivertName === '$r') ?? -1;
          if (text && back >= 0) textReturns.push([at(map.placeOf(text, back)), step.next[1] as number]);
        }
      } else if (isValue(object) && object.valueType === VALUE.variablePointer) {
        step.next.push(onwards);
        step.uses = named((object as InkVariablePointer).variableName);
        step.changes = one(slots.global((object as InkVariablePointer).variableName));
      } else {
        addCommand(i, step, onwards);
      }

      function own(consumer: number) {
        const expression = pureExpression(content, consumer);
        if (!expression) return;
        const [from, to] = expression;
        const reads = content.slice(from, to).flatMap(factsOf);
        if (reads.some((fact) => mixed.has(fact))) return;
        for (let k = from; k < to; k++) owned.add(k);
        step.from = reads;
      }

      function addCommand(index: number, to: Step, following: number) {
        const command = commandOf(object);
        if (command === COMMAND.popTunnel) {
          const given = content[index - 2];
          const target = isDivertTarget(given) ? map.resolve(given.targetPath) : undefined;
          if (target) to.next.push(map.placeOf(target.container, target.index));
          else if (!isVoid(given)) to.next.push(anywhere);
          if (onReturn >= 0) to.next.push(onReturn);
          else crossings.tunnel.exits.push(number);
        } else if (command === COMMAND.popFunction) {
          if (onReturn >= 0) to.next.push(onReturn);
          else crossings.function.exits.push(number);
        } else if (command === COMMAND.done) {
          crossings.thread.exits.push(number);
        } else if (command !== COMMAND.end) {
          to.next.push(following);
        }
        if (command === COMMAND.out && !inStrings.has(container)) {
          // What is printed outside strings and tags is text and nothing else: its reads matter to nobody.
          if (!isInStringAt(content, index)) own(index);
        } else if (command === COMMAND.startThread && index + 1 < content.length) {
          to.next.push(at(map.placeOf(container, index + 2)));
          entries.push(following);
          crossings.thread.continuations.push(at(map.placeOf(container, index + 2)));
        } else if (command === COMMAND.visitIndex) to.uses = one(slots.visits(container));
        else if (command === COMMAND.turns) to.uses = [slots.turn];
        else if (command === COMMAND.readCount || command === COMMAND.turnsSince) {
          const given = content[index - 1];
          const target = isDivertTarget(given) ? map.resolve(given.targetPath) : undefined;
          const counts = command === COMMAND.readCount;
          if (!target) to.uses = counts ? allVisits : allSince;
          else to.uses = one(counts ? slots.visits(target.container) : slots.since(target.container));
        } else if (command === COMMAND.random || command === COMMAND.listRandom) {
          to.uses = [slots.seed, slots.random];
          to.changes = [slots.random];
        } else if (command === COMMAND.shuffleIndex) {
          to.changes = one(slots.picked(container));
          to.uses = [slots.seed, ...to.changes];
        } else if (command === COMMAND.seedRandom) to.changes = [slots.seed, slots.random];
      }
    }
    for (const k of owned) (steps[at(map.placeOf(container, k))] as Step).uses = undefined;
  };

  for (const container of map.containers) addContainer(container, (place) => place, -1, []);
  for (let call = calls.pop(); call; call = calls.pop()) {
    const { step, target, inside } = call;
    const [from, to] = map.extentOf(target);
    const caller = steps[step] as Step;
    if (inside.includes(target) || steps.length + to - from > map.places + COPIES) {
      crossings.function.continuations.push(caller.next[0] as number);
      caller.next.push(from);
      entries.push(from);
      continue;
    }
    const shift = steps.length - from;
    for (let k = from; k < to; k++) steps.push({ next: [] });
    // The call goes into its own copy, and from there back to what follows the call.
    const back = caller.next[0] as number;
    caller.next[0] = from + shift;
    const at = (p: number) => (p >= from && p < to ? p + shift : p);
    copies.set(back, { from, to, shift });
    for (let i = map.indexOf(target); i < map.containers.length; i++) {
      const container = map.containers[i] as InkContainer;
      if (map.placeOf(container, 0) >= to) break;
      addContainer(container, at, back, [...inside, target]);
    }
  }
  const returns = reachable(steps, entries);
  return {
    steps,
    containers,
    choices,
    crossings,
    copies,
    textReturns,
    returns,
    temporaries,
  };
}

/** Every place that a value of this story can divert to, but for the return addresses of choices' texts. */
function divertTargets(map: ContentMap): number[] {
  const found = new Set<number>();
  for (const { content } of map.containers) {
    for (const [i, object] of content.entries()) {
      if (!isDivertTarget(object) || isReturnAddress(content, i)) continue;
      const consumer = commandOf(content[i + 1]);
      if (consumer === COMMAND.readCount || consumer === COMMAND.turnsSince) continue;
      const target = map.resolve(object.targetPath);
      if (target) found.add(map.placeOf(target.container, target.index));
    }
  }
  return [...found];
}

/** Whether the divert target at content[i] is put into $r, the return address of a choice's shared text. */
function isReturnAddress(content: readonly InkObject[], i: number): boolean {
  return content.slice(i + 1, i + 3).some((object) => isAssignment(object) && object.variableName === '$r');
}

/** The container with a choice's text before its brackets, which both the choice and its content put out; it follows at[i] and the like. */
function sharedText(content: readonly InkObject[], i: number): InkContainer | undefined {
  for (const object of content.slice(i + 1, i + 6)) {
    if (isDivert(object) && !object.hasVariableTarget) return object.targetPointer.container ?? undefined;
  }
  return undefined;
}

/** Void is what ->-> without a target pops. The engine's class is not exported; it is the one kind of content with nothing of its own. */
function isVoid(object: InkObject | undefined): boolean {
  if (!object) return false;
  const known = [isContainer, isDivert, isChoicePoint, isReference, isAssignment, isNativeCall, isValue];
  return commandOf(object) < 0 && !known.some((is) => is(object));
}

function reachable(steps: readonly Step[], entries: readonly number[]): Uint8Array {
  const met = new Uint8Array(steps.length);
  const work = [...entries];
  for (let step = work.pop(); step !== undefined; step = work.pop()) {
    if (met[step]) continue;
    met[step] = 1;
    work.push(...(steps[step] as Step).next);
  }
  return met;
}
