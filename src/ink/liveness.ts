// Which slots and temporaries code can still read, from any place of a story: a backward analysis over (container, index).
// It only decides what states are told apart by. The explorer stops at any read of something held dead, so an error here cannot pass unseen.
import { getOrAdd } from '../core/get-or-add.ts';
import type { ContentMap } from './content-map.ts';
import {
  COMMAND,
  commandOf,
  type InkContainer,
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
import type { Slots } from './slots.ts';

export interface Liveness {
  /** Numbers of live facts at a place: slots as they are, temporaries from slots.count on. -1 (nothing follows) has none. */
  at(place: number): readonly number[];
  /** The fact for a temporary's name, or -1 when no code ever names it. */
  temporary(name: string): number;
}

// Sound, because:
// - Every place the engine can go next is a successor: the next content, both ways of a conditional divert, the target and the continuation
//   of a function or tunnel call, content and target of a choice, both sides of a thread start, a fallback for an EXTERNAL. What a value
//   can divert to (variable diverts, ->-> to a variable) is every divert target that stands anywhere in the story as a value.
// - A return has no successor here. The call that it returns to has its continuation as successor; and for a state inside the call, the
//   explorer adds what is live at every return address on the call stack.
// - The text before a choice's brackets is a subroutine with the return address in the temporary $r: treated as such.
// - Only a plain assignment ends a life: VAR= always writes that global; temp= as a declaration always writes that temporary of the current
//   element. An assignment to a temporary may go through a reference, so it counts as a read.
// - A reference (ref argument) counts as a read where it is made, and the explorer keeps what the references on a call stack point to.
// - Counting a visit is no read: if no code can read the count later, it matters to nobody. The random generator, the turn and the turns
//   since a visit are slots like others: they are dropped exactly when nothing can read them.
export function analyseLiveness(map: ContentMap, slots: Slots): Liveness {
  const temporaries = new Map<string, number>();
  const temporary = (name: string) => {
    return getOrAdd(temporaries, name, () => slots.count + temporaries.size);
  };
  const flow = buildFlow(map, slots, temporary);
  const words = (slots.count + temporaries.size + 31) >>> 5;
  const live = new Int32Array(map.places * words);

  const waiting: number[] = [];
  const queued = new Uint8Array(map.places).fill(1);
  for (let place = 0; place < map.places; place++) waiting.push(place);
  const before = invert(flow.next, map.places);
  const work = new Int32Array(words);
  while (waiting.length > 0) {
    const place = waiting.pop() as number;
    queued[place] = 0;
    work.fill(0);
    for (const next of flow.next[place] as readonly number[]) {
      for (let w = 0; w < words; w++) work[w]! |= live[next * words + w] as number;
    }
    const killed = flow.kills[place];
    if (killed !== undefined) work[killed >>> 5]! &= ~(1 << (killed & 31));
    for (const used of flow.uses[place] ?? []) work[used >>> 5]! |= 1 << (used & 31);
    let changed = false;
    for (let w = 0; w < words; w++) {
      const at = place * words + w;
      if (live[at] !== work[w]) {
        live[at] = work[w] as number;
        changed = true;
      }
    }
    if (!changed) continue;
    for (const previous of before[place] ?? []) {
      if (!queued[previous]) {
        queued[previous] = 1;
        waiting.push(previous);
      }
    }
  }

  return {
    at(place) {
      const facts: number[] = [];
      if (place < 0) return facts;
      for (let w = 0; w < words; w++) {
        for (let rest = live[place * words + w] as number; rest !== 0; rest &= rest - 1) {
          facts.push(w * 32 + 31 - Math.clz32(rest & -rest));
        }
      }
      return facts;
    },
    temporary: (name) => temporaries.get(name) ?? -1,
  };
}

interface Flow {
  next: number[][];
  uses: (number[] | undefined)[];
  kills: (number | undefined)[];
}

function buildFlow(map: ContentMap, slots: Slots, temporary: (name: string) => number): Flow {
  const next: number[][] = Array.from({ length: map.places }, () => []);
  const uses: (number[] | undefined)[] = new Array(map.places).fill(undefined);
  const kills: (number | undefined)[] = new Array(map.places).fill(undefined);
  const anywhere = new Set<number>();
  const toAnywhere: number[] = [];
  const allVisits: number[] = [];
  const allSince: number[] = [];
  for (let slot = 0; slot < slots.count; slot++) {
    if (slots.kind(slot) === 'visits') allVisits.push(slot);
    if (slots.kind(slot) === 'since') allSince.push(slot);
  }
  const one = (slot: number | undefined) => (slot === undefined ? [] : [slot]);
  const named = (name: string) => [...one(slots.global(name)), temporary(name)];
  const start = (container: InkContainer) => map.placeOf(container, 0);

  for (const container of map.containers) {
    const { content } = container;
    const end = map.placeOf(container, content.length);
    const beyond = map.after(container, content.length - 1);
    if (beyond >= 0) next[end]!.push(beyond);
    for (const [i, object] of content.entries()) {
      const place = map.placeOf(container, i);
      const onwards = map.placeOf(container, i + 1);
      const follow = next[place] as number[];
      const use = (facts: readonly number[]) => {
        uses[place] = [...(uses[place] ?? []), ...facts];
      };
      if (isContainer(object)) {
        follow.push(start(object));
      } else if (isDivert(object)) {
        if (object.isExternal) {
          const fallback = map.containers[0]?.namedContent.get(object.targetPathString);
          if (isContainer(fallback)) follow.push(start(fallback));
          follow.push(onwards);
        } else {
          if (object.isConditional || object.pushesToStack) follow.push(onwards);
          if (object.hasVariableTarget) {
            const name = object.variableDivertName as string;
            use(named(name));
            if (name !== '$r') toAnywhere.push(place);
          } else if (object.targetPointer.container) {
            follow.push(map.placeOf(object.targetPointer.container, object.targetPointer.index));
          }
        }
      } else if (isChoicePoint(object)) {
        follow.push(onwards, start(object.choiceTarget));
        if (object.onceOnly) use(one(slots.visits(object.choiceTarget)));
      } else if (isReference(object)) {
        follow.push(onwards);
        use(object.pathForCount ? one(slots.visits(object.containerForCount)) : named(object.name as string));
      } else if (isAssignment(object)) {
        follow.push(onwards);
        const global = slots.global(object.variableName);
        const declaresTemporary = object.isNewDeclaration && !object.isGlobal;
        if (global !== undefined && !declaresTemporary) kills[place] = global;
        else if (declaresTemporary) kills[place] = temporary(object.variableName);
        else use([temporary(object.variableName)]);
      } else if (isDivertTarget(object)) {
        follow.push(onwards);
        const target = map.resolve(object.targetPath);
        const consumer = content[i + 1];
        const taken = commandOf(consumer);
        if (target && taken !== COMMAND.readCount && taken !== COMMAND.turnsSince) {
          const there = map.placeOf(target.container, target.index);
          if (consumer && isReturnAddress(content, i)) follow.push(there);
          else anywhere.add(there);
        }
      } else if (isValue(object) && object.valueType === VALUE.variablePointer) {
        follow.push(onwards);
        use(named((object as InkVariablePointer).variableName));
      } else {
        const command = commandOf(object);
        if (command === COMMAND.popTunnel) {
          const given = content[i - 2];
          const target = isDivertTarget(given) ? map.resolve(given.targetPath) : undefined;
          if (target) follow.push(map.placeOf(target.container, target.index));
          else if (!isVoid(given)) toAnywhere.push(place);
        } else if (command !== COMMAND.popFunction && command !== COMMAND.done && command !== COMMAND.end) {
          follow.push(onwards);
        }
        if (command === COMMAND.startThread && i + 1 < content.length) follow.push(map.placeOf(container, i + 2));
        if (command === COMMAND.visitIndex) use(one(slots.visits(container)));
        if (command === COMMAND.turns) use([slots.turn]);
        if (command === COMMAND.readCount || command === COMMAND.turnsSince) {
          const given = content[i - 1];
          const target = isDivertTarget(given) ? map.resolve(given.targetPath) : undefined;
          const counts = command === COMMAND.readCount;
          if (!target) use(counts ? allVisits : allSince);
          else use(one(counts ? slots.visits(target.container) : slots.since(target.container)));
        }
        if (command === COMMAND.random || command === COMMAND.listRandom) use([slots.seed, slots.random]);
        if (command === COMMAND.shuffleIndex) use([slots.seed]);
      }
    }
  }
  for (const place of toAnywhere) next[place]!.push(...anywhere);
  return { next, uses, kills };
}

/** Void is what ->-> without a target pops. The engine's class is not exported; it is the one kind of content with nothing of its own. */
function isVoid(object: InkObject | undefined): boolean {
  if (!object) return false;
  const known = [isContainer, isDivert, isChoicePoint, isReference, isAssignment, isNativeCall, isValue];
  return commandOf(object) < 0 && !known.some((is) => is(object));
}

/** Whether the divert target at content[i] is put into $r, the return address of a choice's shared text. */
function isReturnAddress(content: readonly InkObject[], i: number): boolean {
  return content.slice(i + 1, i + 3).some((object) => isAssignment(object) && object.variableName === '$r');
}

function invert(next: readonly (readonly number[])[], places: number): (number[] | undefined)[] {
  const before: (number[] | undefined)[] = new Array(places).fill(undefined);
  for (const [place, targets] of next.entries()) {
    for (const target of targets) {
      const list = before[target];
      if (list) list.push(place);
      else before[target] = [place];
    }
  }
  return before;
}
