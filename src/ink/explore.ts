// Explores every play of a compiled story by merging states that cannot differ any more. Says COMPLETE or BOUNDED, never samples in silence.
// Leaves to others: what the plays are worth (core, on the graph), and rules about tags, lengths and assets.
import { firstTrapped, type RawGraph } from '../core/reduce-graph.ts';
import { mapContent } from './content-map.ts';
import { type Coverage, coverage } from './explore-coverage.ts';
import { type Problem, problemLog } from './explore-problems.ts';
import { graphWriter } from './graph-writer.ts';
import { openInside } from './inkjs-inside.ts';
import { knownValues } from './known-values.ts';
import { type Kept, type Position, positionTable } from './positions.ts';
import { turnRunner } from './run-turn.ts';
import { numberSlots } from './slots.ts';
import { stateStore } from './state-store.ts';
import { type Memo, transitions } from './transitions.ts';
import { attachMemory, DeadRead, isPlain, NotPlain, UnexpectedChange } from './turn-memory.ts';
import { ENDED } from './turn-outcome.ts';
import { whatMatters } from './what-matters.ts';

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
  /** Each ending with a shortest list of choices that comes to it. */
  endings: readonly { id: string; witness: readonly number[] }[];
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
}

/** Throws if the text is not a compiled story that inkjs can read; whatever the story itself does wrong is a problem in the result. */
export function explore(json: string, options: ExploreOptions = {}): Exploration {
  const assumed: Assumptions = { slots: new Set(), temporaries: new Set(), changing: new Set(), mixed: new Set() };
  for (let corrections = 0; ; ) {
    try {
      return { ...exploreOnce(json, options, assumed), corrections };
    } catch (error) {
      if (error instanceof NotPlain) {
        assumed.mixed.add(error.slot);
        continue;
      }
      if (error instanceof UnexpectedChange) assumed.changing.add(error.slot);
      else if (!(error instanceof DeadRead)) throw error;
      else if (error.fact.slot !== undefined) assumed.slots.add(error.fact.slot);
      else if (error.fact.temporary !== undefined) assumed.temporaries.add(error.fact.temporary);
      corrections += 1;
    }
  }
}

function exploreOnce(json: string, options: ExploreOptions, assumed: Assumptions): Omit<Exploration, 'corrections'> {
  const { maxStates = 2_000_000, seed = 0, maxSteps = 20_000, maxStack = 200 } = options;
  const story = openInside(json);
  const map = mapContent(story);
  const values = knownValues();
  const initial = [...story._state.variablesState._globalVariables];
  const slots = numberSlots(
    map,
    initial.map(([name]) => name),
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
    return kind === 'since' ? -1 : kind === 'turn' ? -2 : kind === 'seed' ? seed : 0;
  };
  const memory = attachMemory(story, slots, values, atStart, mixed);
  const runner = turnRunner(story, map, { steps: maxSteps, stack: maxStack });
  const table = positionTable(map, slots, whatMatters(map, slots, mixed), memory, assumed, (): Memo => ({}));
  const log = problemLog();
  const seen = coverage(map);
  runner.onPlace = seen.place;

  const store = stateStore();
  const graph = graphWriter();
  const turn = transitions({ json, seed, slots, atStart, memory, runner, table, store, log, seen, graph });
  graph.arrived(turn.begin(), -1, -1);

  let boundedBy: BoundedBy | undefined;
  for (let state = 0; state < store.size && !boundedBy; state++) {
    graph.open();
    const position: Position<Memo> | undefined = table.positions[store.positionOf(state)];
    for (const choice of position?.choices.keys() ?? []) {
      const scene = store.sceneOf(state);
      const target = turn.take(state, choice);
      graph.arrived(target, state, choice);
      graph.edge(target, choice, scene, position?.choices[choice]?.behaviours ?? []);
    }
    const progress = { states: store.size, transitions: graph.edges, open: store.size - state - 1 };
    if (store.size > maxStates) boundedBy = 'states';
    else if ((state & 255) === 255 && options.keepGoing?.(progress) === false) boundedBy = 'stopped';
  }
  if (!boundedBy && turn.usedRandomness()) boundedBy = 'random';

  const ending = Int32Array.from({ length: store.size }, (_, at) =>
    store.positionOf(at) === ENDED ? store.outcomeOf(at) : -1,
  );
  const raw = graph.finish(ending, turn.outcomes, turn.scenes, boundedBy === undefined);
  // States that were not followed any further look like ends: where some were not, nothing can be said about loops.
  const trapped = boundedBy && boundedBy !== 'random' ? -1 : firstTrapped(raw);
  if (trapped >= 0) {
    const message = 'From here on every play goes on for ever: no choice leads out of the loop.';
    log.add({ kind: 'endless-loop', message, knot: '', place: '' }, () => graph.witness(trapped));
  }
  return {
    verdict: boundedBy ? 'BOUNDED' : 'COMPLETE',
    boundedBy,
    states: store.size,
    transitions: graph.edges,
    turns: turn.runs(),
    depth: graph.depth(),
    endings: Array.from(ending.entries())
      .filter(([, outcome]) => outcome >= 0)
      .map(([at, outcome]) => ({ id: turn.outcomes[outcome] as string, witness: graph.witness(at) })),
    problems: log.problems,
    graph: raw,
    coverage: seen.report(),
    decisionOf: Int32Array.from({ length: store.size }, (_, at) => seen.decisionAt(store.positionOf(at))),
  };
}
