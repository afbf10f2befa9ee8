// What a remembered turn leaves behind: which choices it generated and when each is open, and for each slot that matters where the story then
// stands, how its value comes from the values before.
import type { Candidate, Layout } from './positions.ts';
import type { Slots } from './slots.ts';
import { DeadRead, UnexpectedChange } from './turn-errors.ts';
import { learn, lookUp, newTable, type Table } from './turn-memo.ts';
import { later, type TurnMemory } from './turn-memory.ts';

export const BROKEN = -1;
export const ENDED = -2;
export const UNJUDGED = -3;
/** Before the beginning, where chance decides what it is. */
export const START = -4;

export interface Outcome {
  /** BROKEN or ENDED where the turn left nothing open; UNJUDGED until it was found out which. */
  stopped: number | undefined;
  /** The knot in which the turn stopped: names an ending that no tag names. */
  knot: string;
  /** Scene and outcome tags of the turn, as numbers; -1 where there was none. */
  scene: number;
  outcome: number;
  candidates: readonly Candidate[];
  /** For each condition of a candidate: whose it is, and the table that gives 1 where it holds. */
  guards: readonly { of: number; table: Table }[];
  writes: TurnMemory['writes'];
  visits: TurnMemory['visits'];
  /** Where it led, by the conditions that held. */
  arrivals: Map<number | string, Arrival>;
}

export interface Arrival {
  /** Number of a position. */
  position: number;
  carries: readonly Carry[];
}

/** How the value of one slot comes about. */
type Carry =
  | { kind: 'constant'; slot: number; value: number }
  | { kind: 'table'; slot: number; table: Table }
  | { kind: 'copy' | 'since' | 'turn'; slot: number; place: number }
  | { kind: 'visits'; slot: number; place: number; add: number };

/** Where a turn came from: the slots that its states hold and their places there, and whether a slot is as it was in the beginning. */
export type Origin = Layout;

/** Works out the carries of a turn for one place where it can lead. */
export function carriesOf(
  next: Layout,
  memory: Pick<TurnMemory, 'writes' | 'visits'>,
  slots: Slots,
  from: Origin,
  atStart: (slot: number) => number,
): Carry[] {
  for (const slot of [...memory.writes.keys(), ...memory.visits.keys(), ...from.held]) {
    if (next.isUnchanged(slot)) throw new UnexpectedChange(slot);
  }
  const place = (slot: number) => {
    const found = from.placeOf(slot);
    if (found < 0) throw new DeadRead({ slot });
    return found;
  };
  return Array.from(next.held, (slot): Carry => {
    const written = memory.writes.get(slot);
    if (written && !written.on) return { kind: 'constant', slot, value: written.value };
    if (written?.on) return { kind: 'table', slot, table: newTable(written.on.slots, place, written.again) };
    const kind = slots.kind(slot);
    if (from.isUnchanged(slot)) {
      const [value, added] = [atStart(slot), memory.visits.get(slot) ?? 0];
      const next = kind === 'visits' ? slots.normal(slot, added) : kind === 'turn' ? value + 1 : value;
      return { kind: 'constant', slot, value: next };
    }
    if (kind === 'visits') return { kind, slot, place: place(slot), add: memory.visits.get(slot) ?? 0 };
    return { kind: kind === 'since' || kind === 'turn' ? kind : 'copy', slot, place: place(slot) };
  });
}

/** Which conditions hold, as a key; undefined if that is not known for these values. */
export function selectionOf({ guards }: Outcome, get: (place: number) => number): number | string | undefined {
  const ways = guards.length > 30 ? [] : undefined;
  let bits = 0;
  for (const { table } of guards) {
    const way = lookUp(table, get);
    if (way === undefined) return undefined;
    if (ways) (ways as number[]).push(way);
    else bits = bits * 2 + way;
  }
  return ways ? ways.join('') : bits;
}

/** The candidates that are open for these values, of which selectionOf knows all conditions. */
export function selected({ candidates, guards }: Outcome, get: (place: number) => number): Candidate[] {
  const closed = new Set(guards.filter(({ table }) => lookUp(table, get) === 0).map(({ of }) => of));
  return candidates.filter((_, i) => !closed.has(i));
}

/** Adds what a turn that was just run teaches about values. */
export function learnValues(arrival: Arrival, memory: TurnMemory, get: (place: number) => number): void {
  for (const carry of arrival.carries) {
    if (carry.kind === 'table') learn(carry.table, get, memory.writes.get(carry.slot)!.value);
  }
}

/** Writes the values after the turn into `into`; false if one of them is not known for these values before. */
export function carryOver(arrival: Arrival, slots: Slots, get: (place: number) => number, into: Int32Array): boolean {
  const { carries } = arrival;
  for (let i = 0; i < carries.length; i++) {
    const carry = carries[i] as Carry;
    let value: number | undefined;
    if (carry.kind === 'constant') value = carry.value;
    else if (carry.kind === 'table') value = lookUp(carry.table, get);
    else if (carry.kind === 'copy') value = get(carry.place);
    else if (carry.kind === 'visits') value = slots.normal(carry.slot, get(carry.place) + carry.add);
    else if (carry.kind === 'since') value = later(slots, carry.slot, get(carry.place));
    else value = get(carry.place) + 1;
    if (value === undefined) return false;
    into[i] = value;
  }
  return true;
}
