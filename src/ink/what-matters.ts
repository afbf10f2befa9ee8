// What a state has to hold at each place of a story: what can have changed since the beginning, and can still matter.
import { analyseChanges } from './changes.ts';
import type { ContentMap } from './content-map.ts';
import { type FactSets, factSets } from './fact-sets.ts';
import { buildFlow } from './flow.ts';
import { analyseLiveness } from './liveness.ts';
import type { Slots } from './slots.ts';

export interface WhatMatters {
  sets: FactSets;
  /** The set of what is live at a place: slots as they are, temporaries from slots.count on. -1 (nothing follows) has none. */
  liveAt(place: number): number;
  /** The set of slots that can have changed before a place. */
  changedBefore(place: number): number;
  /** The fact for a temporary's name, or -1 when no code ever names it. */
  temporary(name: string): number;
}

/** `mixed` are the slots of variables that may hold something else than plain numbers. */
export function whatMatters(map: ContentMap, slots: Slots, mixed: ReadonlySet<number>): WhatMatters {
  const flow = buildFlow(map, slots, mixed);
  const sets = factSets(slots.count + flow.temporaries.size);
  const live = analyseLiveness(flow, sets);
  const changed = analyseChanges(flow, map, slots, sets);
  return {
    sets,
    liveAt: (place) => (place < 0 ? 0 : (live[place] as number)),
    changedBefore: (place) => (place < 0 ? 0 : (changed[place] as number)),
    temporary: (name) => flow.temporaries.get(name) ?? -1,
  };
}
