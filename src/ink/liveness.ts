// Which slots and temporaries can still matter, from any place of a story: a backward analysis over its flow.
// It only decides what states are told apart by. The explorer stops at any way that depends on something held dead, so an error here
// cannot pass unseen: it would cost time, never truth.
import type { FactSets } from './fact-sets.ts';
import type { Flow, Step } from './flow.ts';
import type { Pulse } from './limits.ts';
import { invert, successorsFirst } from './step-order.ts';

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
/** Per step: the set of facts that are live there, slots and temporaries. The least solution. */
export function analyseLiveness({ steps, returns }: Flow, sets: FactSets, pulse: Pulse): Int32Array {
  const live = new Int32Array(steps.length);
  const next = steps.map((step) => step.next);
  const before = invert(next);
  const order = successorsFirst(next);
  const stale = new Uint8Array(steps.length).fill(1);
  for (let again = true; again; ) {
    again = false;
    for (const at of order) {
      if (!stale[at]) continue;
      stale[at] = 0;
      pulse();
      const step = steps[at] as Step;
      let set = 0;
      for (const following of step.next) set = sets.union(set, live[following] as number);
      if (step.sets !== undefined) {
        const had = sets.has(set, step.sets);
        if (had) set = sets.without(set, step.sets);
        if ((had || returns[at] === 1) && step.from && step.from.length > 0) set = sets.with(set, step.from);
      }
      if (step.uses && step.uses.length > 0) set = sets.with(set, step.uses);
      if (set === live[at]) continue;
      live[at] = set;
      for (const previous of before[at] ?? []) stale[previous] = 1;
      again = true;
    }
  }
  return live;
}
