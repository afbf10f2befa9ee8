// What a state has to hold at each place of a story: what can have changed since the beginning, and can still matter.
import { getOrAdd } from '../core/get-or-add.ts';
import { analyseChanges } from './changes.ts';
import type { ContentMap } from './content-map.ts';
import { type FactSets, factSets } from './fact-sets.ts';
import { buildFlow, type Copy, type Flow } from './flow.ts';
import { analyseLiveness } from './liveness.ts';
import type { Slots } from './slots.ts';

export interface WhatMatters {
  sets: FactSets;
  /** The set of what is live at a place: slots as they are, temporaries from slots.count on. -1 (nothing follows) has none. */
  liveAt(place: number): number;
  /** The set of slots that can have changed before a place; `returns` are the places where the calls around it go on, outermost first. */
  changedBefore(place: number, returns: readonly number[]): number;
  /** The fact for a temporary's name, or -1 when no code ever names it. */
  temporary(name: string): number;
}

/** What a step of a flow and its analysis take, about. */
const STEP_BYTES = 300;

/** `mixed` are the slots of variables that may hold something else than plain numbers; `pulse` is given the memory that the analysis takes. */
export function whatMatters(
  map: ContentMap,
  slots: Slots,
  mixed: ReadonlySet<number>,
  pulse: (bytes: () => number) => void = () => {},
): WhatMatters {
  let sets = factSets(0);
  let steps = 0;
  const bytes = () => sets.bytes + steps * STEP_BYTES;
  const beat = () => pulse(bytes);
  const flowOf = (copyTunnels: boolean): Flow => {
    const flow = buildFlow(map, slots, mixed, beat, copyTunnels);
    steps = flow.steps.length;
    return flow;
  };
  // A flow is large: each is forgotten before the next is made, and after the last.
  const { live, temporaries } = (() => {
    const flow = flowOf(false);
    sets = factSets(slots.count + flow.temporaries.size);
    return { live: analyseLiveness(flow, sets, beat), temporaries: flow.temporaries };
  })();
  const { changed, copies } = (() => {
    const flow = flowOf(true);
    return { changed: analyseChanges(flow, map, slots, sets, beat), copies: flow.copies };
  })();
  steps = 0;
  /** The step of a place inside these calls. Where a call is not known, undefined. */
  const stepWithin = (place: number, returns: readonly number[]): number | undefined => {
    let inner: Copy | undefined;
    const at = (p: number) => (inner && p >= inner.from && p < inner.to ? p + inner.shift : p);
    for (const back of returns) {
      inner = back < 0 ? undefined : copies.get(at(back));
      if (!inner) return undefined;
    }
    return at(place);
  };
  const anyOf = new Map<number, number>();
  const inAnyCopy = (place: number): number =>
    getOrAdd(anyOf, place, () => {
      let set = changed[place] as number;
      for (const { from, to, shift } of copies.values()) {
        if (place >= from && place < to) set = sets.union(set, changed[place + shift] as number);
      }
      return set;
    });
  return {
    sets,
    liveAt: (place) => (place < 0 ? 0 : (live[place] as number)),
    changedBefore(place, returns) {
      if (place < 0) return 0;
      const step = stepWithin(place, returns);
      // Nothing at all has changed at the very start alone: elsewhere that says that no way there is known.
      return (step !== undefined && changed[step]) || inAnyCopy(place);
    },
    temporary: (name) => temporaries.get(name) ?? -1,
  };
}
