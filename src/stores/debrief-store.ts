// The debrief of the play in progress: fetches the decision graph, holds the two answers, and asks what-if questions of a fork.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Debrief } from '../core/debrief.ts';
import type { Graph } from '../core/graph.ts';
import { cutAt, withChoice } from '../core/play.ts';
import type { Scenario } from '../core/scenario.ts';
import type { WhatIf } from '../core/what-if.ts';
import type { PlayStore } from './play-store.ts';
import { loadEngine, type StoryShelf, storyOnShelf } from './story-shelf.ts';

export interface Answers {
  felt: string;
  change: string;
}

export interface DebriefState {
  phase: 'idle' | 'loading' | 'ready' | 'failed';
  debrief?: Debrief;
  /** Why it failed, in the runtime's words. */
  detail?: string;
  answers: Answers;
  /** Loads and derives the debrief of the play store's trace; again at once when the trace or its language changes. */
  open(): Promise<void>;
  answer(part: Partial<Answers>): void;
  /** Another option at a decision, by its Ink index. Rejects if that option was not open there. */
  whatIf(decision: number, option: number): Promise<WhatIf>;
}

export type DebriefStore = StoreApi<DebriefState>;

export function createDebriefStore(shelf: StoryShelf, play: PlayStore): DebriefStore {
  const graphs = new Map<string, Graph | undefined>();

  const graphOf = async ({ manifest: { id }, shape }: Scenario): Promise<Graph | undefined> => {
    // A scenario of one's own may have changed since.
    const key = `${id} ${shape}`;
    if (graphs.has(key)) return graphs.get(key);
    const story = storyOnShelf(shelf, id);
    if (!story) throw new Error(`No scenario "${id}" on the shelf.`);
    const [{ unpackGraph }, packed] = await Promise.all([import('../core/pack-graph.ts'), story.graph()]);
    const graph = packed && unpackGraph(packed);
    graphs.set(key, graph);
    return graph;
  };

  const store: DebriefStore = createStore((set) => ({
    phase: 'idle',
    answers: { felt: '', change: '' },

    async open() {
      const { scenario, trace } = play.getState();
      if (!scenario || !trace) return set({ phase: 'idle', debrief: undefined });
      set({ phase: 'loading', detail: undefined });
      try {
        // Looking back is fetched when it is needed: the first choice must not wait for it.
        const [{ debrief }, graph] = await Promise.all([import('../core/debrief.ts'), graphOf(scenario)]);
        // The language may have changed while the graph came in: what is current now is shown.
        const now = play.getState();
        if (!now.scenario || !now.trace) return set({ phase: 'idle', debrief: undefined });
        set({ phase: 'ready', debrief: debrief(now.scenario, now.trace, graph) });
      } catch (error) {
        set({ phase: 'failed', detail: error instanceof Error ? error.message : String(error) });
      }
    },

    answer(part) {
      set((state) => ({ answers: { ...state.answers, ...part } }));
    },

    async whatIf(decision, option) {
      const { scenario, trace } = play.getState();
      if (!scenario || !trace) throw new Error('No play is open.');
      const [{ whatIf }, { replay }] = await Promise.all([import('../core/what-if.ts'), loadEngine()]);
      const fork = replay(scenario, withChoice(cutAt(trace.play, decision), option));
      return whatIf(scenario, fork, await graphOf(scenario));
    },
  }));

  play.subscribe((now, before) => {
    const { phase, open } = store.getState();
    if (phase === 'idle' || now.trace === before.trace) return;
    if (now.trace && now.trace.play.locale !== before.trace?.play.locale) void open();
    else if (!now.trace || now.trace.outcome === undefined) {
      store.setState({ phase: 'idle', debrief: undefined, answers: { felt: '', change: '' } });
    }
  });
  return store;
}
