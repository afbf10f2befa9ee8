// The step of an exploration: a state and a choice give the next state, remembered where it can be, run where it must.
import { getOrAdd } from '../core/get-or-add.ts';
import type { coverage } from './explore-coverage.ts';
import { errorsOfPlay, type problemLog } from './explore-problems.ts';
import type { GraphWriter } from './graph-writer.ts';
import { nameList } from './name-list.ts';
import type { Candidate, OpenChoice, Position, positionTable } from './positions.ts';
import type { TurnRun, TurnRunner } from './run-turn.ts';
import type { Slots } from './slots.ts';
import type { StateStore } from './state-store.ts';
import { readTag } from './tag.ts';
import { type Get, type MemoNode, newTable, recall, remember } from './turn-memo.ts';
import { DEAD, type TurnMemory } from './turn-memory.ts';
import {
  type Arrival,
  BROKEN,
  carriesOf,
  carryOver,
  ENDED,
  learnValues,
  type Origin,
  type Outcome,
  selected,
  selectionOf,
} from './turn-outcome.ts';

export interface Parts {
  json: string;
  seed: number;
  slots: Slots;
  /** What a slot holds before the story begins. */
  atStart: (slot: number) => number;
  memory: TurnMemory;
  runner: TurnRunner;
  table: ReturnType<typeof positionTable<Memo>>;
  store: StateStore;
  log: ReturnType<typeof problemLog>;
  seen: ReturnType<typeof coverage>;
  graph: GraphWriter;
}

export interface Memo {
  root?: MemoNode<Outcome>;
}

const BEGINNING: Origin = { held: new Int32Array(0), placeOf: () => -1, isUnchanged: () => true };

export function transitions({ json, seed, slots, atStart, memory, runner, table, store, log, seen, graph }: Parts) {
  const scenes = nameList();
  const outcomes = nameList();
  let after = new Int32Array(256);
  let runs = 0;
  let random = false;

  /** What is new about a way that no turn took before. */
  const digest = (run: TurnRun, candidates: readonly Candidate[], from: Origin, witness: () => number[]): Outcome => {
    for (const { on } of memory.controls)
      random ||= on.slots.some((slot) => slot === slots.seed || slot === slots.random);
    for (const message of run.warnings)
      log.add({ kind: 'warning', message, knot: run.knot, place: run.place }, witness);
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
    const stopped = candidates.length > 0 ? undefined : breaks(run, witness) ? BROKEN : ENDED;
    return {
      stopped,
      knot: run.knot || 'end',
      scene,
      outcome,
      candidates,
      guards,
      writes,
      visits,
      arrivals: new Map(),
    };
  };

  const breaks = (run: TurnRun, witness: () => number[]): boolean => {
    if (run.fault) {
      const { kind, message } = run.fault;
      const own = kind === 'runtime-error' ? errorsOfPlay(json, witness(), seed) : [];
      log.add({ kind, message: own[0] ?? message, knot: run.knot, place: run.place }, witness);
      return true;
    }
    if (run.stopped !== 'out-of-content') return false;
    // The engine forgives in a corner or two what looks like running dry: its own word counts.
    const [message] = errorsOfPlay(json, witness(), seed);
    if (message !== undefined) log.add({ kind: 'out-of-content', message, knot: run.knot, place: run.place }, witness);
    return message !== undefined;
  };

  /** Where a turn that generated choices leads for these values; undefined if it is not known which of them are open. */
  const arrivalOf = (done: Outcome, from: Origin, get: Get): Arrival | undefined => {
    const selection = selectionOf(done, get);
    if (selection === undefined) return undefined;
    return getOrAdd(done.arrivals, selection, () => {
      const open = selected(done, get);
      const position = table.of(open);
      seen.position(
        position,
        open.map(({ choice }) => choice),
      );
      return { position: position.id, carries: carriesOf(position, done, slots, from, atStart) };
    });
  };

  /** The state that an outcome leads to, or -1 if it is not known for these values. */
  const arrive = (done: Outcome, from: Origin, scene: number, outcome: number, get: Get): number => {
    const last = done.outcome >= 0 ? done.outcome : outcome;
    if (done.stopped === BROKEN) return store.add(BROKEN, -1, -1, after, 0);
    if (done.stopped === ENDED) return store.add(ENDED, -1, last >= 0 ? last : outcomes.number(done.knot), after, 0);
    const arrival = arrivalOf(done, from, get);
    if (!arrival) return -1;
    const { position, carries } = arrival;
    if (after.length < carries.length) after = new Int32Array(carries.length * 2);
    if (!carryOver(arrival, slots, get, after)) return -1;
    return store.add(position, done.scene >= 0 ? done.scene : scene, last, after, carries.length);
  };

  return {
    scenes: scenes.list,
    outcomes: outcomes.list,
    runs: () => runs,
    usedRandomness: () => random,
    /** The state at the first choices. */
    begin(): number {
      runs += 1;
      memory.begin(atStart, BEGINNING.isUnchanged);
      const run = runner.run();
      return arrive(
        digest(run, table.candidates(run), BEGINNING, () => []),
        BEGINNING,
        -1,
        -1,
        atStart,
      );
    },
    take(state: number, choice: number): number {
      const position = table.positions[store.positionOf(state)] as Position<Memo>;
      const scene = store.sceneOf(state);
      const outcome = store.outcomeOf(state);
      const get = (place: number) => store.valueOf(state, place);
      const open = position.choices[choice] as OpenChoice<Memo>;
      const known = recall(open.memo.root, get);
      if (known) {
        const target = arrive(known, position, scene, outcome, get);
        if (target >= 0) return target;
      }
      runs += 1;
      const { placeOf, isUnchanged } = position;
      const held = (slot: number) => {
        const place = placeOf(slot);
        return place >= 0 ? get(place) : isUnchanged(slot) ? atStart(slot) : DEAD;
      };
      memory.begin(held, isUnchanged);
      const run = runner.run(open);
      const candidates = table.candidates(run);
      const witness = () => [...graph.witness(state), choice];
      const done = remember(open.memo, memory.controls, placeOf, get, () => digest(run, candidates, position, witness));
      const arrival = done.stopped === undefined ? arrivalOf(done, position, get) : undefined;
      if (arrival) learnValues(arrival, memory, get);
      return arrive(done, position, scene, outcome, get);
    },
  };
}
