// Explores every play of a compiled story by merging states that cannot differ any more. Says COMPLETE or BOUNDED, never samples in silence.
// Leaves to others: what the plays are worth (core, on the graph), and rules about tags, lengths and assets.
import { firstTrapped, type RawGraph } from '../core/reduce-graph.ts';
import { candidateReader } from './candidates.ts';
import { FREE, TooMuchChance } from './chance.ts';
import { mapContent } from './content-map.ts';
import { type Coverage, coverage } from './explore-coverage.ts';
import { type Problem, problemLog } from './explore-problems.ts';
import { graphWriter } from './graph-writer.ts';
import { type InkStory, openInside } from './inkjs-inside.ts';
import { isPlain, knownValues } from './known-values.ts';
import { type Kept, layoutTable } from './layouts.ts';
import { type BoundedBy, LimitMet, pulseEvery } from './limits.ts';
import { type Position, positionTable } from './positions.ts';
import { turnRunner } from './run-turn.ts';
import { numberSlots } from './slots.ts';
import { stateStore } from './state-store.ts';
import { type Memo, transitions } from './transitions.ts';
import { DeadRead, NotPlain, UnexpectedChange } from './turn-errors.ts';
import { MOST_STEPS } from './turn-length.ts';
import { attachMemory } from './turn-memory.ts';
import { BROKEN, ENDED, START } from './turn-outcome.ts';
import { turnRecurrence } from './turn-recurrence.ts';
import { whatMatters } from './what-matters.ts';

export interface ExploreOptions {
  /** Stop as BOUNDED beyond this many states. Default 2,000,000. */
  maxStates?: number;
  /** Asked many times a second, also while the story is analysed and inside long turns; false stops the exploration as BOUNDED. */
  keepGoing?: (progress: { states: number; transitions: number; open: number }) => boolean;
  /** Memory that states, graph and analyses may take, in bytes, about; the engine and the story itself come on top. Default a billion. */
  maxBytes?: number;
  /** Seed for stories in which chance has too many outcomes: it is followed for this seed alone then. Default 0. */
  seed?: number;
  /** Steps of the engine in one turn without coming to anything new before it counts as endless. Default 50,000. */
  maxSteps?: number;
  /** Depth of the call stack, or of threads within threads, that counts as growing without end. Default 200. */
  maxStack?: number;
}

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
  /** Each ending with a shortest list of choices that comes to it and, where chance has a part in that, a seed (null: none was found). */
  endings: readonly { id: string; witness: readonly number[]; seed?: number | null }[];
  problems: readonly Problem[];
  graph: RawGraph;
  coverage: Coverage;
  /** Per state: which of the coverage's decisions waits there, or -1. */
  decisionOf: Int32Array;
  /** How often an analysis was wrong, noticed, and put right by beginning again: the result is sound all the same, but 0 is what is right. */
  corrections: number;
}

/** What is assumed about a story until it shows otherwise. */
interface Assumptions extends Kept {
  /** Global slots that hold something else than plain numbers. */
  mixed: Set<number>;
  /** Chance has so many outcomes that it is followed for one seed. */
  seeded: boolean;
  /** Chance decides how the story begins. */
  startsByChance: boolean;
}

class StartsByChance extends Error {}

/** Calls between two looks at the limits: a few milliseconds of work, or some tens of steps of an analysis of a very long story. */
const PULSE = 512;

/** Throws if the text is not a compiled story that inkjs can read; whatever the story itself does wrong is a problem in the result. */
export function explore(json: string, options: ExploreOptions = {}): Exploration {
  const assumed: Assumptions = {
    slots: new Set(),
    temporaries: new Set(),
    changing: new Set(),
    mixed: new Set(),
    seeded: false,
    startsByChance: false,
  };
  for (let corrections = 0; ; ) {
    try {
      return { ...exploreOnce(json, options, assumed), corrections };
    } catch (error) {
      if (error instanceof NotPlain) assumed.mixed.add(error.slot);
      else if (error instanceof TooMuchChance) assumed.seeded = true;
      else if (error instanceof StartsByChance) assumed.startsByChance = true;
      else {
        if (error instanceof UnexpectedChange) assumed.changing.add(error.slot);
        else if (!(error instanceof DeadRead)) throw error;
        else if (error.fact.slot !== undefined) assumed.slots.add(error.fact.slot);
        else if (error.fact.temporary !== undefined) assumed.temporaries.add(error.fact.temporary);
        corrections += 1;
      }
    }
  }
}

function exploreOnce(json: string, options: ExploreOptions, assumed: Assumptions): Omit<Exploration, 'corrections'> {
  const { maxStates = 2_000_000, maxBytes = 1e9, seed = 0, maxSteps = MOST_STEPS, maxStack = 200 } = options;
  const { seeded, startsByChance } = assumed;
  const store = stateStore();
  const graph = graphWriter();
  const values = knownValues();
  let followed = 0;
  let othersBytes = () => 0;
  let finished = false;
  const pulse = pulseEvery(PULSE, () => {
    if (!finished && store.bytes + graph.bytes + values.bytes + othersBytes() > maxBytes) return 'memory';
    if (!finished && store.size > maxStates) return 'states';
    const progress = { states: store.size, transitions: graph.edges, open: store.size - followed };
    return options.keepGoing?.(progress) === false ? 'stopped' : undefined;
  });
  const story = openInside(json);
  const map = mapContent(story);
  const log = problemLog();
  const seen = coverage(map);
  let turn: ReturnType<typeof transitions> | undefined;
  let boundedBy: BoundedBy | undefined = seeded ? 'random' : undefined;
  try {
    const initial = [...story._state.variablesState._globalVariables];
    const slots = numberSlots(
      map,
      initial.map(([name]) => name),
      seeded,
    );
    const mixed = new Set(assumed.mixed);
    const globals = initial.map(([, value], slot) => {
      if (!isPlain(value)) mixed.add(slot);
      return values.number(value);
    });
    /** What slots hold before the story begins. The first turn has number -1, and every turn adds one to what it starts from. */
    const atStart = (slot: number): number => {
      const kind = slots.kind(slot);
      if (kind === 'global') return globals[slot] as number;
      if (kind === 'seed') return seeded ? seed : FREE;
      return kind === 'since' ? -1 : kind === 'turn' ? -2 : 0;
    };
    const limits = { steps: maxSteps, stack: maxStack, pulse };
    const newRunner = (of: InkStory) => turnRunner(of, map, limits);
    const matters = whatMatters(map, slots, mixed, (bytes) => {
      othersBytes = bytes;
      pulse();
    });
    const memory = attachMemory(story, slots, values, atStart, mixed);
    const runner = turnRunner(story, map, limits, turnRecurrence(story, map, slots, memory));
    runner.onPlace = seen.place;
    const candidatesOf = candidateReader(map, slots, matters, memory, assumed);
    const table = positionTable(layoutTable(slots, matters.sets, assumed), (): Memo => ({}));
    const chance = { json, seed, seeded, newRunner, pulse };
    const step = transitions({
      ...chance,
      slots,
      atStart,
      memory,
      runner,
      candidatesOf,
      table,
      store,
      log,
      seen,
      graph,
    });
    turn = step;
    othersBytes = () => matters.sets.bytes + step.bytes();

    let [from, by] = [-1, -1];
    let scene = -1;
    let shown: readonly string[] = [];
    const arrive = (target: number, probability: number) => {
      graph.arrived(target, from, by);
      if (from >= 0) graph.edge(target, by, scene, shown, probability);
    };
    if (startsByChance) {
      arrive(store.add(START, -1, -1, new Int32Array(0), 0), 1);
      graph.open();
      from = 0;
    }
    step.begin((target, probability) => {
      if (probability < 1 && !startsByChance) throw new StartsByChance();
      arrive(target, probability);
    });
    for (followed = startsByChance ? 1 : 0; followed < store.size; followed++) {
      graph.open();
      from = followed;
      scene = store.sceneOf(from);
      const position: Position<Memo> | undefined = table.positions[store.positionOf(from)];
      for (by = 0; by < (position?.choices.length ?? 0); by++) {
        pulse();
        shown = position?.choices[by]?.behaviours ?? [];
        step.take(from, by, arrive);
      }
      if (store.size > maxStates) throw new LimitMet('states');
    }
  } catch (error) {
    if (!(error instanceof LimitMet)) throw error;
    boundedBy = error.by;
  }

  finished = true;
  // An analysis may have taken so long that not even the beginning was seen.
  if (store.size === 0) graph.arrived(store.add(BROKEN, -1, -1, new Int32Array(0), 0), -1, -1);
  const ending = Int32Array.from({ length: store.size }, (_, at) =>
    store.positionOf(at) === ENDED ? store.outcomeOf(at) : -1,
  );
  const ends: number[] = [];
  for (let at = 0; at < ending.length; at++) if ((ending[at] as number) >= 0) ends.push(at);
  const raw = graph.finish(ending, turn?.outcomes ?? [], turn?.scenes ?? [], boundedBy === undefined);
  // A seed that shows an ending is looked for as long as there is time.
  const wayTo = (state: number): { witness: readonly number[]; seed?: number | null } => {
    try {
      return turn?.wayTo(state) ?? { witness: [] };
    } catch (error) {
      if (!(error instanceof LimitMet)) throw error;
      return { witness: graph.witness(state), seed: null };
    }
  };
  // States that were not followed any further look like ends: where some were not, nothing can be said about loops.
  const trapped = boundedBy && boundedBy !== 'random' ? -1 : firstTrapped(raw);
  if (trapped >= 0) {
    const message = 'From here on every play goes on for ever: no choice leads out of the loop.';
    log.add({ kind: 'endless-loop', message, knot: '', place: '' }, () => wayTo(trapped));
  }
  return {
    verdict: boundedBy ? 'BOUNDED' : 'COMPLETE',
    boundedBy,
    states: store.size,
    transitions: graph.edges,
    turns: turn?.runs() ?? 0,
    depth: graph.depth(),
    endings: ends.map((at) => ({ id: turn?.outcomes[ending[at] as number] as string, ...wayTo(at) })),
    problems: log.problems,
    graph: raw,
    coverage: seen.report(),
    decisionOf: Int32Array.from({ length: store.size }, (_, at) => seen.decisionAt(store.positionOf(at))),
  };
}
