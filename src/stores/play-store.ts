// The play in progress: opens it, steps it, cuts it back, changes its language. The rules are core's and ink's.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../core/locale.ts';
import { decisionAt, type Moment, moments, nextStop } from '../core/moments.ts';
import { cutAt, type Play } from '../core/play.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Decision, Trace } from '../core/trace.ts';
import { openRun, type Run } from '../ink/run.ts';
import { loadScenario, type StoryShelf, storyOnShelf } from './story-shelf.ts';

/** Why a play could not be opened; the page has words for each. */
export type PlayFailure =
  | { kind: 'unknown-scenario'; id: string }
  | { kind: 'not-loaded'; id: string; detail: string }
  /** The choices belong to another version of the scenario: they can be shown, not continued. */
  | { kind: 'other-shape'; play: Play }
  | { kind: 'damaged'; detail: string };

export interface PlayState {
  phase: 'idle' | 'loading' | 'playing' | 'failed';
  failure?: PlayFailure;
  scenario?: Scenario;
  trace?: Trace;
  /** All moments of the trace, in reading order. */
  moments: readonly Moment[];
  /** Index of the moment that is being read. */
  at: number;
  /** The decision that can be answered now: reading has come to it. */
  decision?: Decision;

  /** Opens a new play (a seed), or continues a saved one from its last choice. Resolves when it can be read or has failed. */
  open(id: string, start: { locale: Locale; seed: number } | { locale: Locale; play: Play }): Promise<void>;
  /** Goes on reading: the next line, the end of a scene, the end. Does nothing where a choice waits. */
  advance(): void;
  /** Takes an option by its Ink index. Ignored unless that option is open and reading has come to it. */
  choose(index: number): void;
  /** Takes the last choice back. */
  undo(): void;
  /** Stands again before decision `number`, with everything after it gone. */
  forkAt(number: number): void;
  /** Same place, other words. A scenario that lacks the locale stays as it is. */
  switchLocale(locale: Locale): Promise<void>;
  close(): void;
}

export type PlayStore = StoreApi<PlayState>;

export function createPlayStore(shelf: StoryShelf): PlayStore {
  return createStore((set, get) => {
    let run: Run | undefined;
    // Only the newest request may write: a slow load must not overwrite what was opened after it.
    let request = 0;

    const show = (scenario: Scenario, trace: Trace, at: number) => {
      const all = moments(trace);
      set({ phase: 'playing', failure: undefined, scenario, trace, moments: all, at, decision: decisionAt(all, at) });
    };
    const fail = (failure: PlayFailure) => set({ phase: 'failed', failure, decision: undefined });
    const begin = (scenario: Scenario, play: Play) => {
      run = openRun(scenario, play);
      const trace = run.trace();
      show(scenario, trace, firstOfTurn(moments(trace), trace.turns.length - 1));
    };

    return {
      phase: 'idle',
      moments: [],
      at: 0,

      async open(id, start) {
        const mine = ++request;
        const story = storyOnShelf(shelf, id);
        if (!story) return fail({ kind: 'unknown-scenario', id });
        set({
          phase: 'loading',
          failure: undefined,
          scenario: undefined,
          trace: undefined,
          moments: [],
          at: 0,
          decision: undefined,
        });
        let scenario: Scenario;
        try {
          scenario = await loadScenario(story, start.locale);
        } catch (error) {
          if (mine === request) fail({ kind: 'not-loaded', id, detail: messageOf(error) });
          return;
        }
        if (mine !== request) return;
        const fresh = { scenario: id, shape: scenario.shape, locale: scenario.locale, choices: [] };
        const play: Play = 'play' in start ? start.play : { ...fresh, seed: start.seed };
        if (play.shape !== scenario.shape) return fail({ kind: 'other-shape', play });
        try {
          begin(scenario, play);
        } catch (error) {
          fail({ kind: 'damaged', detail: messageOf(error) });
        }
      },

      advance() {
        const { moments: all, at, phase } = get();
        if (phase !== 'playing') return;
        const next = nextStop(all, at);
        if (next !== at) set({ at: next, decision: decisionAt(all, next) });
      },

      choose(index) {
        const { decision, scenario } = get();
        if (!run || !scenario || !decision?.options.some((option) => option.index === index)) return;
        const trace = run.choose(index);
        const all = moments(trace);
        const said = all.findLastIndex((moment) => moment.kind === 'said');
        show(scenario, trace, nextStop(all, said));
      },

      undo() {
        const { trace } = get();
        if (trace && trace.play.choices.length > 0) get().forkAt(trace.play.choices.length - 1);
      },

      forkAt(number) {
        const { scenario, trace } = get();
        if (!scenario || !trace) return;
        request++;
        begin(scenario, cutAt(trace.play, number));
      },

      async switchLocale(locale) {
        const { scenario, trace } = get();
        const story = scenario && storyOnShelf(shelf, scenario.manifest.id);
        if (!scenario || !trace || !story?.load[locale] || scenario.locale === locale) return;
        const mine = ++request;
        let other: Scenario;
        try {
          other = await loadScenario(story, locale);
        } catch {
          // The words could not be fetched: the play goes on in the language it has.
          return;
        }
        if (mine !== request) return;
        const { trace: now, at } = get();
        if (!now) return;
        run = openRun(other, { ...now.play, locale });
        show(other, run.trace(), at);
      },

      close() {
        request++;
        run = undefined;
        set({
          phase: 'idle',
          failure: undefined,
          scenario: undefined,
          trace: undefined,
          moments: [],
          at: 0,
          decision: undefined,
        });
      },
    };
  });
}

/** Where reading starts in a turn: its first stop. */
function firstOfTurn(all: readonly Moment[], turn: number): number {
  const before = all.findIndex((moment) => moment.turn === turn) - 1;
  return Math.max(nextStop(all, before), 0);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
