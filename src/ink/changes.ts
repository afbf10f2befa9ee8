// Which slots can have changed since the story began, at any place: a forward analysis over its flow. What cannot have changed is known and
// need not be kept in states. The explorer stops at any change that was held impossible, so an error here cannot pass unseen either.
import type { ContentMap } from './content-map.ts';
import type { FactSets } from './fact-sets.ts';
import type { Flow } from './flow.ts';
import type { InkContainer } from './inkjs-inside.ts';
import type { Pulse } from './limits.ts';
import type { Slots } from './slots.ts';
import { invert, successorsFirst } from './step-order.ts';

/** Beyond this many steps from a choice to where its turn may stop, everything is taken to be changed there. */
const FAR = 5_000;

// Tunnels are copied for each call: in shared ones, what changed on the way to one call would be taken to have changed after all others.
// Only steps that can be come to from the start say anything.
/** Per step: the set of slots that can have changed before it. */
export function analyseChanges(flow: Flow, map: ContentMap, slots: Slots, sets: FactSets, pulse: Pulse): Int32Array {
  const next = forwardFlow(flow);
  const own = ownChanges(flow, map, slots, sets, next.length);
  const everything = sets.with(
    0,
    Array.from({ length: slots.count }, (_, slot) => slot),
  );
  const stopsAfter = turnsEnds(next, flow, pulse);
  const stopping = flow.choices.map(({ at, target }) => ({ target, stops: stopsAfter(at) }));
  const unknown = stopping.filter(({ stops }) => !stops).map(({ target }) => target);
  for (const target of unknown) own[target] = everything;
  for (const { target, stops } of stopping) for (const stop of stops ?? []) (next[stop] as number[]).push(target);
  const came = invert(next);
  const before = new Int32Array(next.length);
  const after = new Int32Array(next.length);
  const order = successorsFirst(next).reverse();
  const stale = new Uint8Array(next.length);
  stale[0] = 1;
  const met = new Uint8Array(next.length);
  for (let again = true; again; ) {
    again = false;
    for (const at of order) {
      if (!stale[at]) continue;
      stale[at] = 0;
      pulse();
      let set = 0;
      for (const previous of came[at] ?? []) set = sets.union(set, after[previous] as number);
      before[at] = set;
      set = sets.union(set, own[at] as number);
      if (set === after[at] && met[at]) continue;
      met[at] = 1;
      after[at] = set;
      for (const following of next[at] as readonly number[]) stale[following] = 1;
      again = true;
    }
  }
  for (const target of unknown) before[target] = everything;
  return before;
}

/** Where a turn can go: without the step into a choice, but with all returns, which meet in one more step at the end for each kind. */
function forwardFlow({ steps, choices, crossings, textReturns }: Flow): number[][] {
  const next = steps.map((step) => [...step.next]);
  for (const { at, target } of choices) next[at] = (next[at] as number[]).filter((step) => step !== target);
  for (const [from, to] of textReturns) (next[from] as number[]).push(to);
  for (const { exits, continuations } of Object.values(crossings)) {
    const meeting = next.push([...continuations]) - 1;
    if (continuations.length > 0) for (const exit of exits) (next[exit] as number[]).push(meeting);
  }
  return next;
}

/** What each step changes: the counts of all containers around it, and what it sets. */
function ownChanges(flow: Flow, map: ContentMap, slots: Slots, sets: FactSets, count: number): Int32Array {
  const always: number[] = [slots.turn];
  const entered = new Map<InkContainer, number>();
  for (const container of map.containers) {
    const counts = [slots.visits(container), slots.since(container)].filter((slot) => slot !== undefined);
    const around = container.parent ? (entered.get(container.parent) as number) : sets.with(0, always);
    entered.set(container, counts.length > 0 ? sets.with(around, counts) : around);
  }
  const own = new Int32Array(count);
  for (const [at, step] of flow.steps.entries()) {
    const container = flow.containers[at] as InkContainer;
    const set = entered.get(container) as number;
    const changed = [...(step.changes ?? [])];
    if (step.sets !== undefined && step.sets < slots.count) changed.push(step.sets);
    own[at] = changed.length > 0 ? sets.with(set, changed) : set;
  }
  return own;
}

/** Finds the steps where the turn that offers a choice can stop, or undefined when there are too many to follow. */
function turnsEnds(next: readonly (readonly number[])[], flow: Flow, pulse: Pulse) {
  /** The choice for which a step was met last. */
  const met = new Int32Array(next.length).fill(-1);
  return (at: number): number[] | undefined => {
    const stops: number[] = [];
    const work = [at];
    met[at] = at;
    for (const step of work) {
      pulse();
      if (work.length > FAR) return undefined;
      if (flow.steps[step]?.next.length === 0) stops.push(step);
      for (const following of next[step] as readonly number[]) {
        if (met[following] === at) continue;
        met[following] = at;
        work.push(following);
      }
    }
    return stops;
  };
}
