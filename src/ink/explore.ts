// Explores every play of a compiled story by merging states that cannot differ any more. Says COMPLETE or BOUNDED, never samples in silence.
// Leaves to others: what the plays are worth (core, on the graph), and rules about tags, lengths and assets.
import { getOrAdd } from '../core/get-or-add.ts';
import type { EdgeLabel, RawGraph } from '../core/reduce-graph.ts';
import { mapContent } from './content-map.ts';
import { type Coverage, coverage } from './explore-coverage.ts';
import { errorsOfPlay, type Problem, problemLog } from './explore-problems.ts';
import { growInts } from './grow-ints.ts';
import { openInside } from './inkjs-inside.ts';
import { knownValues } from './known-values.ts';
import { analyseLiveness } from './liveness.ts';
import { type Kept, type Position, positionTable } from './positions.ts';
import { DEAD, DeadRead, later, type TurnRun, turnRunner } from './run-turn.ts';
import { numberSlots } from './slots.ts';
import { stateStore } from './state-store.ts';
import { readTag } from './tag.ts';
import { type Memo, recall, remember } from './turn-memo.ts';

export interface ExploreOptions {
  /** Stop as BOUNDED beyond this many states. Default 2,000,000. */
  maxStates?: number;
  /** Asked every few hundred states; false stops the exploration as BOUNDED. */
  keepGoing?: (progress: { states: number; transitions: number; open: number }) => boolean;
  /** Seed for stories with randomness, which is followed for this seed alone. Default 0. */
  seed?: number;
  /** Steps of the engine in one turn before it counts as endless. Default 20,000. */
  maxSteps?: number;
  /** Depth of the call stack that counts as growing without end. Default 200. */
  maxStack?: number;
}

export type BoundedBy = 'states' | 'stopped' | 'random';

export interface Exploration {
  verdict: 'COMPLETE' | 'BOUNDED';
  /** What cut the exploration short, or made it follow one seed only. */
  boundedBy?: BoundedBy;
  states: number;
  transitions: number;
  /** How often the story itself had to be run; the other transitions were remembered. */
  turns: number;
  /** Length of the longest shortest way to a state. */
  depth: number;
  endings: readonly { id: string; witness: readonly number[] }[];
  problems: readonly Problem[];
  graph: RawGraph;
  coverage: Coverage;
  /** Least and most that each global variable held at the end of a turn that set it. */
  ranges: Readonly<Record<string, { min: number; max: number }>>;
  /** How often liveness was corrected and the exploration begun again; more than 0 is a fault of ours, but not of the result. */
  corrections: number;
}

/** Throws if the text is not a compiled story that inkjs can read; whatever the story itself does wrong is a problem in the result. */
export function explore(json: string, options: ExploreOptions = {}): Exploration {
  const kept: Kept = { slots: new Set(), temporaries: new Set() };
  for (let corrections = 0; ; corrections++) {
    try {
      return { ...exploreOnce(json, options, kept), corrections };
    } catch (error) {
      if (!(error instanceof DeadRead)) throw error;
      if (error.fact.slot !== undefined) kept.slots.add(error.fact.slot);
      if (error.fact.temporary !== undefined) kept.temporaries.add(error.fact.temporary);
    }
  }
}

/** What a turn did, for one choice at one position. */
interface Outcome {
  /** -1: the story breaks here. */
  position: number;
  ended: boolean;
  /** The knot in which the turn stopped: names an ending that no tag names. */
  knot: string;
  /** Scene and outcome tags of the turn, -1 where there was none. */
  scene: number;
  outcome: number;
  /** Per live slot of the next position, three numbers: WAY, then its operands. */
  plan: Int32Array;
}

const WAY = { constant: 0, copy: 1, visits: 2, since: 3, turn: 4 } as const;
const BROKEN = -1;
const ENDED = -2;

function exploreOnce(json: string, options: ExploreOptions, kept: Kept): Omit<Exploration, 'corrections'> {
  const maxStates = options.maxStates ?? 2_000_000;
  const seed = options.seed ?? 0;
  const story = openInside(json);
  const map = mapContent(story);
  const initial = new Map(story._state.variablesState._globalVariables);
  const values = knownValues();
  const slots = numberSlots(map, [...initial.keys()]);
  const liveness = analyseLiveness(map, slots);
  const limits = { steps: options.maxSteps ?? 20_000, stack: options.maxStack ?? 200 };
  const runner = turnRunner(story, map, slots, values, limits);
  const seen = coverage(map);
  runner.onPlace = seen.place;
  const table = positionTable(map, slots, liveness, runner, kept);
  const log = problemLog();

  const store = stateStore();
  const parents = growInts();
  const takens = growInts();
  const depths = growInts();
  const first = growInts();
  const to = growInts();
  const label = growInts();
  const labels: EdgeLabel[] = [];
  const scenes = names();
  const outcomes = names();
  const behaviours = names();
  const memos = new Map<number, (Memo<Outcome> | undefined)[]>();
  const labelsOf = new Map<number, Map<number, number>>();
  const ranges: Record<string, { min: number; max: number }> = {};
  let scratch = new Int32Array(256);
  let turns = 0;
  let random = false;

  const witnessOf = (state: number, choice: number): number[] => {
    const path = choice < 0 ? [] : [choice];
    for (let at = state; at > 0; at = parents.data[at] as number) path.unshift(takens.data[at] as number);
    return path;
  };

  /** Turns what a run did into an outcome for its position, and notes what it teaches about the story. */
  const digest = (run: TurnRun, from: Position | undefined, witness: () => number[]): Outcome => {
    turns += 1;
    if (run.reads.some(([slot]) => slot === slots.seed || slot === slots.random)) random = true;
    for (const [slot, value] of run.writes) {
      const plain = slots.kind(slot) === 'global' ? values.plain(value) : undefined;
      if (plain === undefined) continue;
      const { min, max } = ranges[slots.nameOf(slot)] ?? { min: plain, max: plain };
      ranges[slots.nameOf(slot)] = { min: Math.min(min, plain), max: Math.max(max, plain) };
    }
    for (const message of run.warnings) log.add({ kind: 'warning', message, knot: run.knot }, witness);
    let scene = -1;
    let outcome = -1;
    for (const source of run.tags) {
      const tag = readTag(source);
      if (tag?.kind !== 'cue') continue;
      if (tag.cue.kind === 'scene') scene = scenes.number(tag.cue.scene);
      if (tag.cue.kind === 'outcome') outcome = outcomes.number(tag.cue.outcome);
    }
    const stopped = { knot: run.knot || 'end', scene, outcome, plan: new Int32Array(0) };
    const broken = { ...stopped, position: BROKEN, ended: false };
    if (run.fault) {
      const { kind, message } = run.fault;
      const own = kind === 'runtime-error' ? errorsOfPlay(json, witness(), seed) : [];
      log.add({ kind, message: own[0] ?? message, knot: run.knot }, witness);
      return broken;
    }
    if (run.stopped === 'out-of-content') {
      // The engine forgives in a corner or two what looks like running dry: its own word counts.
      const [message] = errorsOfPlay(json, witness(), seed);
      if (message !== undefined) {
        log.add({ kind: 'out-of-content', message, knot: run.knot }, witness);
        return broken;
      }
    }
    if (run.stopped) return { ...stopped, position: ENDED, ended: true };
    const next = table.of(run);
    seen.position(next, run.choices);
    const plan = new Int32Array(next.live.length * 3);
    for (const [i, slot] of next.live.entries()) {
      const kind = slots.kind(slot);
      const source = from ? (from.placeOf[slot] as number) : slot;
      const written = run.writes.get(slot);
      if (written !== undefined) {
        plan.set([WAY.constant, written, 0], i * 3);
        continue;
      }
      if (source < 0) throw new DeadRead({ slot });
      if (kind === 'visits') plan.set([WAY.visits, source, run.visits.get(slot) ?? 0], i * 3);
      else plan.set([kind === 'since' ? WAY.since : kind === 'turn' ? WAY.turn : WAY.copy, source, 0], i * 3);
    }
    return { ...stopped, position: next.id, ended: false, plan };
  };

  /** Finds or adds the state that an outcome leads to. `get` gives the i-th value of the state it came from. */
  const arrive = (done: Outcome, scene: number, outcome: number, get: (i: number) => number): number => {
    const nowIn = done.scene >= 0 ? done.scene : scene;
    const last = done.outcome >= 0 ? done.outcome : outcome;
    if (done.ended) return store.add(ENDED, -1, last >= 0 ? last : outcomes.number(done.knot), scratch, 0);
    if (done.position === BROKEN) return store.add(BROKEN, -1, -1, scratch, 0);
    const { plan } = done;
    const live = (table.positions[done.position] as Position).live;
    if (scratch.length < live.length) scratch = new Int32Array(live.length * 2);
    for (let i = 0; i < live.length; i++) {
      const way = plan[i * 3] as number;
      const operand = plan[i * 3 + 1] as number;
      if (way === WAY.constant) scratch[i] = operand;
      else if (way === WAY.copy) scratch[i] = get(operand);
      else if (way === WAY.visits) {
        scratch[i] = slots.normal(live[i] as number, get(operand) + (plan[i * 3 + 2] as number));
      } else if (way === WAY.since) scratch[i] = later(slots, live[i] as number, get(operand));
      else scratch[i] = get(operand) + 1;
    }
    return store.add(done.position, nowIn, last, scratch, live.length);
  };

  const labelOf = (position: Position, choice: number, scene: number): number => {
    const key = choice * 65_536 + scene + 1;
    const own = getOrAdd(labelsOf, position.id, () => new Map<number, number>());
    return getOrAdd(own, key, () => {
      const shown = position.choices[choice]?.behaviours ?? [];
      const shows = shown.map((id) => behaviours.number(id)).sort((a, b) => a - b);
      return labels.push({ choice, scene, shows }) - 1;
    });
  };

  const startValue = (slot: number): number => {
    const kind = slots.kind(slot);
    if (kind === 'global') return values.number(initial.get(slots.nameOf(slot)) as never);
    if (kind === 'since') return -1;
    // The first turn has number -1, and every turn adds one to what it starts from.
    return kind === 'turn' ? -2 : kind === 'seed' ? seed : 0;
  };
  const opening = digest(runner.run({ get: startValue }), undefined, () => []);
  const note = (state: number, parent: number, choice: number) => {
    if (state < parents.length) return;
    parents.push(parent);
    takens.push(choice);
    depths.push(parent < 0 ? 0 : (depths.data[parent] as number) + 1);
  };
  note(arrive(opening, -1, -1, startValue), -1, -1);

  let boundedBy: BoundedBy | undefined;
  let state = 0;
  for (; state < store.size; state++) {
    if (store.size > maxStates) boundedBy = 'states';
    else if ((state & 255) === 255) {
      const progress = { states: store.size, transitions: to.length, open: store.size - state };
      if (options.keepGoing && !options.keepGoing(progress)) boundedBy = 'stopped';
    }
    if (boundedBy) break;
    first.push(to.length);
    const position = table.positions[store.positionOf(state)];
    if (!position) continue;
    const scene = store.sceneOf(state);
    const outcome = store.outcomeOf(state);
    const current = state;
    const value = (i: number) => store.valueOf(current, i);
    const get = (slot: number) => {
      const place = position.placeOf[slot] as number;
      return place < 0 ? DEAD : value(place);
    };
    const memo = getOrAdd(memos, position.id, () => []);
    for (const [choice, chosen] of position.choices.entries()) {
      let done = recall(memo[choice], get);
      if (!done) {
        const run = runner.run({ chosen, get });
        done = digest(run, position, () => witnessOf(current, choice));
        memo[choice] = remember(memo[choice], run.reads, done);
      }
      const target = arrive(done, scene, outcome, value);
      note(target, state, choice);
      to.push(target);
      label.push(labelOf(position, choice, scene));
    }
  }
  const states = store.size;
  for (; first.length <= states; ) first.push(to.length);

  const ending = new Int32Array(states);
  const endings: { id: string; witness: number[] }[] = [];
  let depth = 0;
  for (let at = 0; at < states; at++) {
    const ended = store.positionOf(at) === ENDED;
    ending[at] = ended ? store.outcomeOf(at) : -1;
    if (ended) endings.push({ id: outcomes.list[ending[at] as number] as string, witness: witnessOf(at, -1) });
    depth = Math.max(depth, depths.data[at] as number);
  }
  const verdict = boundedBy || random ? 'BOUNDED' : 'COMPLETE';
  return {
    verdict,
    boundedBy: boundedBy ?? (random ? 'random' : undefined),
    states,
    transitions: to.length,
    turns,
    depth,
    endings,
    problems: log.problems,
    graph: {
      shape: '',
      complete: verdict === 'COMPLETE',
      scenes: scenes.list,
      outcomes: outcomes.list,
      behaviours: behaviours.list,
      labels,
      first: first.data.subarray(0, states + 1),
      to: to.data.subarray(0, to.length),
      label: label.data.subarray(0, label.length),
      ending,
    },
    coverage: seen.report(),
    ranges,
  };
}

function names() {
  const list: string[] = [];
  const known = new Map<string, number>();
  return {
    list,
    number: (name: string): number => getOrAdd(known, name, () => list.push(name) - 1),
  };
}
