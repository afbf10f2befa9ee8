// Which slots and temporaries can still matter, from any place of a story: a backward analysis over its flow.
// It only decides what states are told apart by. The explorer stops at any way that depends on something held dead, so an error here
// cannot pass unseen: it would cost time, never truth.
import type { ContentMap } from './content-map.ts';
import { buildFlow, type Flow, type Step } from './flow.ts';
import type { Slots } from './slots.ts';

export interface Liveness {
  /** Numbers of live facts at a place: slots as they are, temporaries from slots.count on. -1 (nothing follows) has none. */
  at(place: number): readonly number[];
  /** The fact for a temporary's name, or -1 when no code ever names it. */
  temporary(name: string): number;
}

// Sound, because:
// - Every place where the engine can go next is a successor: the next content, both ways of a conditional divert, target and continuation
//   of a tunnel, content and target of a choice, both sides of a thread start, the fallback of an EXTERNAL. A value can divert to every
//   divert target that stands anywhere in the story as a value (a variable divert, ->-> to a variable).
// - A function is entered as a copy whose returns lead to what follows this call. Tunnels, threads and functions too deep to copy are
//   shared and their returns lead nowhere here; the call keeps its continuation as a successor, and for a state inside, the explorer adds
//   what matters at every return address on the call stack.
// - The text before a choice's brackets is a subroutine with the return address in the temporary $r, and treated as such.
// - Only a plain assignment ends a life: VAR= always writes that global, and temp= as a declaration always writes that temporary of the
//   current element.
// - What an assigned value is computed from matters only if the assigned thing does (but in shared code, where what follows is not known,
//   it always does). What is printed outside strings and tags matters to nobody.
// - A reference (ref argument) counts as a read where it is made, and the explorer keeps what the references on a call stack point to.
// - Counting a visit is no read. The random generator, the turn, and the turns since a visit are slots like others.
export function analyseLiveness(map: ContentMap, slots: Slots, mixed: ReadonlySet<number>): Liveness {
  const flow = buildFlow(map, slots, mixed);
  const words = (slots.count + flow.temporaries.size + 31) >>> 5;
  const live = solve(flow, words);
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
    temporary: (name) => flow.temporaries.get(name) ?? -1,
  };
}

/** The least solution, as one row of bits per step. */
function solve(flow: Flow, words: number): Int32Array {
  const { steps, returns } = flow;
  const live = new Int32Array(steps.length * words);
  const before = invert(steps);
  const waiting = Array.from(steps.keys());
  const queued = new Uint8Array(steps.length).fill(1);
  const work = new Int32Array(words);
  const set = (fact: number) => {
    work[fact >>> 5]! |= 1 << (fact & 31);
  };
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    queued[at] = 0;
    const step = steps[at] as Step;
    work.fill(0);
    for (const next of step.next) for (let w = 0; w < words; w++) work[w]! |= live[next * words + w] as number;
    if (step.sets !== undefined) {
      const word = step.sets >>> 5;
      const bit = 1 << (step.sets & 31);
      const matters = returns[at] === 1 || ((work[word] as number) & bit) !== 0;
      work[word]! &= ~bit;
      if (matters) for (const fact of step.from ?? []) set(fact);
    }
    for (const fact of step.uses ?? []) set(fact);
    let changed = false;
    for (let w = 0; w < words; w++) {
      if (live[at * words + w] === work[w]) continue;
      live[at * words + w] = work[w] as number;
      changed = true;
    }
    if (!changed) continue;
    for (const previous of before[at] ?? []) {
      if (queued[previous]) continue;
      queued[previous] = 1;
      waiting.push(previous);
    }
  }
  return live;
}

function invert(steps: readonly Step[]): (number[] | undefined)[] {
  const before: (number[] | undefined)[] = new Array(steps.length).fill(undefined);
  for (const [at, { next }] of steps.entries()) {
    for (const target of next) {
      const list = before[target];
      if (list) list.push(at);
      else before[target] = [at];
    }
  }
  return before;
}
