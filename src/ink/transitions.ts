// The step of an exploration: a state and a choice give the next state, remembered where it can be, run where it must.
import { getOrAdd } from '../core/get-or-add.ts';
import type { Candidate, candidateReader } from './candidates.ts';
import { DRAWS, MOST_COMBINATIONS, TooMuchChance } from './chance.ts';
import type { coverage } from './explore-coverage.ts';
import { errorsOfPlay, type Problem, type ProblemKind, type problemLog } from './explore-problems.ts';
import { findSeed, MOST_TRIALS } from './find-seed.ts';
import type { GraphWriter } from './graph-writer.ts';
import type { InkStory } from './inkjs-inside.ts';
import type { Pulse } from './limits.ts';
import { nameList } from './name-list.ts';
import type { OpenChoice, Position, positionTable } from './positions.ts';
import type { TurnRun, TurnRunner } from './run-turn.ts';
import type { Slots } from './slots.ts';
import type { PutState, StateStore } from './state-store.ts';
import { readTag } from './tag.ts';
import { type Get, type MemoNode, newTable, recall, remember } from './turn-memo.ts';
import { DEAD, type TurnMemory } from './turn-memory.ts';
import {
  BROKEN,
  type Carries,
  carriesOf,
  carryOver,
  closedOf,
  ENDED,
  learnValues,
  type Origin,
  type Outcome,
  opened,
  UNJUDGED,
} from './turn-outcome.ts';

export interface Parts {
  json: string;
  seed: number;
  /** Whether random numbers are followed for this seed alone. */
  seeded: boolean;
  slots: Slots;
  /** What a slot holds before the story begins. */
  atStart: (slot: number) => number;
  memory: TurnMemory;
  runner: TurnRunner;
  candidatesOf: ReturnType<typeof candidateReader>;
  table: ReturnType<typeof positionTable<Memo>>;
  store: StateStore;
  log: ReturnType<typeof problemLog>;
  seen: ReturnType<typeof coverage>;
  graph: GraphWriter;
  /** For a play by the engine's own variables and generator. */
  newRunner: (story: InkStory) => TurnRunner;
  pulse: Pulse;
}

export interface Memo {
  root?: MemoNode<Outcome<Memo>>;
}

/** Where a state comes from in one turn, and how to run that turn. */
interface Departure {
  memo: Memo;
  chosen: OpenChoice<Memo> | undefined;
  from: Origin;
  scene: number;
  outcome: number;
  /** The value at a place of the state. */
  value: (place: number) => number;
  /** The state, or -1 before the beginning, and the choice. */
  state: number;
  choice: number;
}

const BEGINNING: Origin = {
  held: new Int32Array(0),
  placeOf: (slot) => (slot >= DRAWS ? slot : -1),
  isUnchanged: () => true,
};

export function transitions(parts: Parts) {
  const { json, seed, seeded, slots, atStart, memory, runner, candidatesOf, table } = parts;
  const { store, log, seen, graph, newRunner, pulse } = parts;
  const scenes = nameList();
  const outcomes = nameList();
  let after = new Int32Array(256);
  let runs = 0;
  let carriesBytes = 0;
  /** Where the candidates of a turn lead, for each list of them. */
  const offers = new Map<string, Outcome<Memo>['positions']>();
  /** Outcomes of chance in the turn that is followed now. */
  const draws: number[] = [];
  let combinations = 0;
  let trials = 0;
  const mayTry = () => {
    pulse();
    trials += 1;
    return trials <= MOST_TRIALS;
  };

  /** What is new about a way that no turn took before. */
  const digest = (run: TurnRun, candidates: readonly Candidate[], from: Origin): Outcome<Memo> => {
    let scene = -1;
    let outcome = -1;
    for (const source of run.tags) {
      const tag = readTag(source);
      if (tag?.kind !== 'cue') continue;
      if (tag.cue.kind === 'scene') scene = scenes.number(tag.cue.scene);
      if (tag.cue.kind === 'outcome') outcome = outcomes.number(tag.cue.outcome);
    }
    const guards = candidates.flatMap(({ choice }, of) =>
      memory.guardsOf(choice).map(({ on, again }) => ({ of, table: newTable(on.slots, from.placeOf, again) })),
    );
    const { writes, visits } = memory;
    const stopped = candidates.length > 0 ? undefined : UNJUDGED;
    return {
      stopped,
      knot: run.knot || 'end',
      scene,
      outcome,
      candidates,
      guards,
      writes,
      visits,
      positions: getOrAdd(offers, JSON.stringify(candidates.map(({ id, shown }) => [id, shown.text])), () => new Map()),
      carries: new Map(),
    };
  };

  /** Notes what went wrong in a turn that was just run, and says whether a turn that left nothing open broke or ended. */
  const judge = (run: TurnRun, shown: () => Pick<Problem, 'witness' | 'seed'>): number => {
    const { knot, place, fault } = run;
    const note = (kind: ProblemKind, message: string) => log.add({ kind, message, knot, place }, shown);
    for (const message of run.warnings) note('warning', message);
    if (!fault && run.stopped !== 'out-of-content') return ENDED;
    const { witness, seed: found = seed } = shown();
    // Without a seed that shows it there is nobody to ask.
    const own = found === null || (fault && fault.kind !== 'runtime-error') ? [] : errorsOfPlay(json, witness, found);
    if (fault) note(fault.kind, own[0] ?? fault.message);
    else if (own[0] !== undefined || found === null) note('out-of-content', own[0] ?? 'ran out of content.');
    // The engine forgives in a corner or two what looks like running dry: its own word counts.
    else return ENDED;
    return BROKEN;
  };

  /** Where a turn that generated choices leads for these values; undefined if it is not known which of them are open. */
  const positionAfter = (done: Outcome<Memo>, get: Get): Position<Memo> | undefined => {
    const closed = closedOf(done, get);
    if (closed === undefined) return undefined;
    return getOrAdd(done.positions, closed, () => {
      const open = opened(done, get);
      const position = table.of(open);
      seen.position(position, open);
      return position;
    });
  };

  const carriesTo = (position: Position<Memo>, done: Outcome<Memo>, from: Origin): Carries =>
    getOrAdd(done.carries, position.layout, () => {
      carriesBytes += 4 * position.layout.held.length;
      return carriesOf(position.layout, done, slots, from, atStart);
    });

  /** The state that an outcome leads to, or -1 if it is not known for these values. */
  const arrive = (
    done: Outcome<Memo>,
    { from, scene, outcome }: Pick<Departure, 'from' | 'scene' | 'outcome'>,
    get: Get,
    put: PutState = store.add,
  ): number => {
    const last = done.outcome >= 0 ? done.outcome : outcome;
    if (done.stopped === BROKEN) return put(BROKEN, -1, -1, after, 0);
    if (done.stopped === ENDED) return put(ENDED, -1, last >= 0 ? last : outcomes.number(done.knot), after, 0);
    const position = positionAfter(done, get);
    if (!position) return -1;
    const { length } = position.layout.held;
    if (after.length < length) after = new Int32Array(length * 2);
    if (!carryOver(carriesTo(position, done, from), slots, get, after)) return -1;
    return put(position.id, done.scene >= 0 ? done.scene : scene, last, after, length);
  };

  const beginning: Departure = {
    memo: {},
    chosen: undefined,
    from: BEGINNING,
    scene: -1,
    outcome: -1,
    value: () => DEAD,
    state: -1,
    choice: -1,
  };
  const departureFrom = (state: number, choice: number): Departure => {
    if (choice < 0) return beginning;
    const position = table.positions[store.positionOf(state)] as Position<Memo>;
    const chosen = position.choices[choice] as OpenChoice<Memo>;
    const [scene, outcome] = [store.sceneOf(state), store.outcomeOf(state)];
    const value = (place: number) => store.valueOf(state, place);
    return { memo: chosen.memo, chosen, from: position.layout, scene, outcome, value, state, choice };
  };

  /** Follows every outcome of chance, of which `chance` is the probability of those drawn so far. */
  const follow = (departure: Departure, chance: number, emit: (target: number, chance: number) => void): void => {
    const { memo, value } = departure;
    const get = (place: number) => (place >= DRAWS ? (draws[place - DRAWS] as number) : value(place));
    let known = recall(memo.root, get, draws.length);
    let target = known && 'leaf' in known ? arrive(known.leaf, departure, get) : -1;
    if (!known || ('leaf' in known && target < 0)) {
      const script = [...draws];
      const done = runTurn(departure, script, get);
      draws.length = script.length;
      known = recall(memo.root, get, draws.length);
      if (known && 'leaf' in known) target = arrive(done, departure, get);
    }
    if (!known || 'leaf' in known) {
      combinations += 1;
      if (combinations > MOST_COMBINATIONS) throw new TooMuchChance();
      emit(target, chance);
      return;
    }
    const { size } = known;
    const at = draws.length;
    for (let drawn = 0; drawn < size; drawn++) {
      draws.length = at;
      draws.push(drawn);
      follow(departure, chance / size, emit);
    }
    draws.length = at;
  };

  /** Runs the turn, with these outcomes of its first draws, and remembers it. */
  const runTurn = (departure: Departure, script: readonly number[], get: Get): Outcome<Memo> => {
    const { memo, chosen, from, value } = departure;
    runs += 1;
    const { placeOf, isUnchanged } = from;
    const held = (slot: number) => {
      if (slot >= DRAWS) return memory.drawn[slot - DRAWS] as number;
      const place = placeOf(slot);
      return place >= 0 ? value(place) : isUnchanged(slot) ? atStart(slot) : DEAD;
    };
    memory.begin(held, isUnchanged, script);
    const run = runner.run(chosen);
    const candidates = candidatesOf(run);
    draws.length = 0;
    draws.push(...memory.drawn);
    let isNew = false;
    const done = remember(memo, memory.controls, placeOf, get, () => {
      isNew = true;
      return digest(run, candidates, from);
    });
    if (isNew) {
      const drawn = [...draws];
      const stopped = judge(run, () => shownBy(departure, done, drawn.length > 0));
      if (done.stopped === UNJUDGED) done.stopped = stopped;
    }
    const position = done.stopped === undefined ? positionAfter(done, get) : undefined;
    if (position) learnValues(carriesTo(position, done, from), memory, get);
    return done;
  };

  /** The choices to a state, or to what a turn from one did, and where chance has a part in that, a seed under which they lead there. */
  const wayTo = (state: number, then?: { departure: Departure; done: Outcome<Memo>; chance: boolean }) => {
    const way = state < 0 ? [] : graph.way(state);
    const witness = way.flatMap(({ choice }) => (choice >= 0 ? [choice] : []));
    if (then && then.departure.choice >= 0) witness.push(then.departure.choice);
    if (seeded) return { witness, seed };
    const certain = way.every(({ choice }, i) => graph.isCertain(way[i - 1]?.state ?? -1, choice));
    if (certain && !then?.chance) return { witness };
    /** Goes from state to state as chance has it; whether that can still lead there. */
    const newWalk = () => {
      let at = -1;
      let turn = 0;
      return (drawn: readonly number[]): boolean => {
        const departure = departureFrom(at, witness[turn - 1] ?? -1);
        const get = (place: number) => (place >= DRAWS ? (drawn[place - DRAWS] ?? DEAD) : departure.value(place));
        const known = recall(departure.memo.root, get, drawn.length);
        if (!known || !('leaf' in known)) return false;
        const isLast = turn === witness.length;
        turn += 1;
        if (isLast && then) return known.leaf === then.done;
        at = known.leaf.stopped === UNJUDGED ? -1 : arrive(known.leaf, departure, get, store.find);
        if (isLast || at < 0) return isLast && at === state;
        return table.positions[store.positionOf(at)]?.choices[witness[turn - 1] as number] !== undefined;
      };
    };
    return { witness, seed: findSeed(json, witness, newWalk, newRunner, mayTry) };
  };

  const shownBy = (departure: Departure, done: Outcome<Memo>, chance: boolean) => {
    const kept = [...draws];
    const shown = wayTo(departure.state, { departure, done, chance });
    draws.length = 0;
    draws.push(...kept);
    return shown;
  };

  const combined = new Map<number, number>();
  const depart = (departure: Departure, emit: (target: number, chance: number) => void) => {
    combinations = 0;
    draws.length = 0;
    combined.clear();
    follow(departure, 1, (target, chance) => void combined.set(target, (combined.get(target) ?? 0) + chance));
    // What chance does not change is certain, whatever the sum of its parts makes of it.
    if (combined.size === 1) emit(combined.keys().next().value as number, 1);
    else for (const [target, chance] of combined) emit(target, chance);
  };

  let taking = -1;
  const takingValue = (place: number) => store.valueOf(taking, place);
  /** Where a choice leads if that is remembered and chance has no part in it, as with nearly all; else -1. */
  const rememberedTarget = (state: number, choice: number): number => {
    const { choices, layout } = table.positions[store.positionOf(state)] as Position<Memo>;
    taking = state;
    const known = recall((choices[choice] as OpenChoice<Memo>).memo.root, takingValue);
    if (!known || !('leaf' in known)) return -1;
    const here = { from: layout, scene: store.sceneOf(state), outcome: store.outcomeOf(state) };
    return arrive(known.leaf, here, takingValue);
  };

  return {
    scenes: scenes.list,
    outcomes: outcomes.list,
    runs: () => runs,
    /** Memory that positions and what is remembered take, about. */
    bytes: () => table.positions.length * 1_000 + runs * 4_000 + carriesBytes * 2,
    /** Gives each state at the first choices, with its chance. */
    begin: (emit: (target: number, chance: number) => void) => depart(departureFrom(-1, -1), emit),
    /** Gives each state that a choice can lead to, with its chance. */
    take(state: number, choice: number, emit: (target: number, chance: number) => void) {
      const target = rememberedTarget(state, choice);
      if (target >= 0) emit(target, 1);
      else depart(departureFrom(state, choice), emit);
    },
    wayTo,
  };
}
