// The step of an exploration: a state and a choice give the next state, remembered where it can be, run where it must.
import { getOrAdd } from '../core/get-or-add.ts';
import type { coverage } from './explore-coverage.ts';
import { errorsOfPlay, type problemLog } from './explore-problems.ts';
import type { GraphWriter } from './graph-writer.ts';
import { nameList } from './name-list.ts';
import type { Position, positionTable } from './positions.ts';
import type { TurnRun, TurnRunner } from './run-turn.ts';
import type { Slots } from './slots.ts';
import type { StateStore } from './state-store.ts';
import { readTag } from './tag.ts';
import { type MemoNode, recall, remember } from './turn-memo.ts';
import { DEAD, type TurnMemory } from './turn-memory.ts';
import { BROKEN, carriesOf, carryOver, ENDED, learnValues, type Origin, type Outcome } from './turn-outcome.ts';

export interface Parts {
  json: string;
  seed: number;
  slots: Slots;
  /** What a slot holds before the story begins. */
  atStart: (slot: number) => number;
  memory: TurnMemory;
  runner: TurnRunner;
  table: ReturnType<typeof positionTable>;
  store: StateStore;
  log: ReturnType<typeof problemLog>;
  seen: ReturnType<typeof coverage>;
  graph: GraphWriter;
}

interface Memo {
  root?: MemoNode<Outcome>;
}

const BEGINNING: Origin = { held: new Int32Array(0), placeOf: () => -1, isUnchanged: () => true };

export function transitions({ json, seed, slots, atStart, memory, runner, table, store, log, seen, graph }: Parts) {
  const scenes = nameList();
  const outcomes = nameList();
  const memos = new Map<number, Memo[]>();
  let after = new Int32Array(256);
  let runs = 0;
  let random = false;

  /** Where a run came to. Has to come before the run's decisions are remembered: a position may hold values of the state. */
  const placeRun = (run: TurnRun): Position | undefined => {
    if (run.choices.length === 0) return undefined;
    const next = table.of(run);
    seen.position(next, run.choices);
    return next;
  };

  /** What is new about a way that no turn took before. */
  const digest = (run: TurnRun, next: Position | undefined, from: Origin, witness: () => number[]): Outcome => {
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
    const common = { knot: run.knot || 'end', scene, outcome };
    if (next) return { ...common, position: next.id, carries: carriesOf(next, memory, slots, from, atStart) };
    return { ...common, position: breaks(run, witness) ? BROKEN : ENDED, carries: [] };
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

  /** The state that an outcome leads to, or -1 if it is not known for these values. */
  const arrive = (done: Outcome, scene: number, outcome: number, get: (place: number) => number): number => {
    if (after.length < done.carries.length) after = new Int32Array(done.carries.length * 2);
    if (!carryOver(done, slots, get, after)) return -1;
    const last = done.outcome >= 0 ? done.outcome : outcome;
    if (done.position === BROKEN) return store.add(BROKEN, -1, -1, after, 0);
    if (done.position === ENDED) return store.add(ENDED, -1, last >= 0 ? last : outcomes.number(done.knot), after, 0);
    return store.add(done.position, done.scene >= 0 ? done.scene : scene, last, after, done.carries.length);
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
      const outcome = digest(run, placeRun(run), BEGINNING, () => []);
      return arrive(outcome, -1, -1, atStart);
    },
    take(state: number, choice: number): number {
      const position = table.positions[store.positionOf(state)] as Position;
      const scene = store.sceneOf(state);
      const outcome = store.outcomeOf(state);
      const get = (place: number) => store.valueOf(state, place);
      const memo = getOrAdd(memos, position.id, () => position.choices.map((): Memo => ({})))[choice]!;
      const known = recall(memo.root, get);
      if (known) {
        const target = arrive(known, scene, outcome, get);
        if (target >= 0) return target;
      }
      runs += 1;
      const { placeOf, isUnchanged } = position;
      const held = (slot: number) => {
        const place = placeOf(slot);
        return place >= 0 ? get(place) : isUnchanged(slot) ? atStart(slot) : DEAD;
      };
      memory.begin(held, isUnchanged);
      const run = runner.run(position.choices[choice]);
      const next = placeRun(run);
      const witness = () => [...graph.witness(state), choice];
      const done = remember(memo, memory.controls, placeOf, get, () => digest(run, next, position, witness));
      learnValues(done, memory, get);
      return arrive(done, scene, outcome, get);
    },
  };
}
