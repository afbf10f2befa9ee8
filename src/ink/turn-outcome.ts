// What a remembered turn leaves behind: which choices it generated and when each is open, and for each slot that matters where the story then
// stands, how its value comes from the values before.
import type { Candidate } from './candidates.ts';
import type { Layout } from './layouts.ts';
import type { Position } from './positions.ts';
import type { Slots } from './slots.ts';
import { DeadRead, UnexpectedChange } from './turn-errors.ts';
import { type Get, learn, lookUp, newTable, type Table } from './turn-memo.ts';
import { later, type TurnMemory } from './turn-memory.ts';

export const BROKEN = -1;
export const ENDED = -2;
export const UNJUDGED = -3;
/** Before the beginning, where chance decides what it is. */
export const START = -4;

export interface Outcome<Memo> {
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
  /** Where it led, by the candidates that were closed. Shared by turns with the same candidates in the same words. */
  positions: Map<number | string, Position<Memo>>;
  /** How values come about, by what matters where it led. */
  carries: Map<Layout, Carries>;
}

/** How the values of a state come about. */
export interface Carries {
  /** For each value the place before from which it is copied, or -1. Of most slots there is nothing else to say. */
  copied: Int32Array;
  /** The others. */
  computed: readonly Carry[];
}

/** How the value of one slot comes about, and its place afterwards. */
type Carry = { slot: number; into: number } & (
  | { kind: 'constant'; value: number }
  | { kind: 'table'; table: Table }
  | { kind: 'since' | 'turn'; place: number }
  | { kind: 'visits'; place: number; add: number }
);

/** Where a turn came from: the slots that its states hold and their places there, and whether a slot is as it was in the beginning. */
export type Origin = Layout;

/** Works out the carries of a turn for one place where it can lead. */
export function carriesOf(
  next: Layout,
  memory: Pick<TurnMemory, 'writes' | 'visits'>,
  slots: Slots,
  from: Origin,
  atStart: (slot: number) => number,
): Carries {
  for (const slot of [...memory.writes.keys(), ...memory.visits.keys(), ...from.held]) {
    if (next.isUnchanged(slot)) throw new UnexpectedChange(slot);
  }
  const place = (slot: number) => {
    const found = from.placeOf(slot);
    if (found < 0) throw new DeadRead({ slot });
    return found;
  };
  const copied = new Int32Array(next.held.length).fill(-1);
  const computed: Carry[] = [];
  for (const [into, slot] of next.held.entries()) {
    const written = memory.writes.get(slot);
    const added = memory.visits.get(slot) ?? 0;
    const kind = slots.kind(slot);
    if (written && !written.on) computed.push({ kind: 'constant', slot, into, value: written.value });
    else if (written?.on) {
      computed.push({ kind: 'table', slot, into, table: newTable(written.on.slots, place, written.again) });
    } else if (from.isUnchanged(slot)) {
      const held = atStart(slot);
      const value = kind === 'visits' ? slots.normal(slot, added) : kind === 'turn' ? held + 1 : held;
      computed.push({ kind: 'constant', slot, into, value });
    } else if (kind === 'since' || kind === 'turn') computed.push({ kind, slot, into, place: place(slot) });
    else if (added > 0) computed.push({ kind: 'visits', slot, into, place: place(slot), add: added });
    else copied[into] = place(slot);
  }
  return { copied, computed };
}

/** Which candidates are closed, as a key; undefined if that is not known for these values. */
export function closedOf<Memo>({ guards, candidates }: Outcome<Memo>, get: Get): number | string | undefined {
  let bits = 0;
  const many = candidates.length > 30 ? new Set<number>() : undefined;
  for (let i = 0; i < guards.length; i++) {
    const { of, table } = guards[i] as Outcome<Memo>['guards'][number];
    const way = lookUp(table, get);
    if (way === undefined) return undefined;
    if (way !== 0) continue;
    if (many) many.add(of);
    else bits |= 1 << of;
  }
  return many ? [...many].sort((a, b) => a - b).join() : bits;
}

/** The candidates that are open for these values, of which closedOf knows all conditions. */
export function opened<Memo>({ candidates, guards }: Outcome<Memo>, get: Get): Candidate[] {
  const closed = new Set(guards.filter(({ table }) => lookUp(table, get) === 0).map(({ of }) => of));
  return candidates.filter((_, i) => !closed.has(i));
}

/** Adds what a turn that was just run teaches about values. */
export function learnValues({ computed }: Carries, memory: TurnMemory, get: Get): void {
  for (const carry of computed) {
    if (carry.kind === 'table') learn(carry.table, get, memory.writes.get(carry.slot)!.value);
  }
}

/** Writes the values after the turn into `into`; false if one of them is not known for these values before. */
export function carryOver({ copied, computed }: Carries, slots: Slots, get: Get, into: Int32Array): boolean {
  for (let i = 0; i < copied.length; i++) {
    const place = copied[i] as number;
    if (place >= 0) into[i] = get(place);
  }
  for (const carry of computed) {
    let value: number | undefined;
    if (carry.kind === 'constant') value = carry.value;
    else if (carry.kind === 'table') value = lookUp(carry.table, get);
    else if (carry.kind === 'visits') value = slots.normal(carry.slot, get(carry.place) + carry.add);
    else if (carry.kind === 'since') value = later(slots, carry.slot, get(carry.place));
    else value = get(carry.place) + 1;
    if (value === undefined) return false;
    into[carry.into] = value;
  }
  return true;
}
