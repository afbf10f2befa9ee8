// The play in progress: opens it, steps it, cuts it back, changes its language. The rules are core's and ink's.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../core/locale.ts';
import { decisionAt, type Moment, moments, nextStop } from '../core/moments.ts';
import { openingTrace } from '../core/opening.ts';
import { cutAt, type Play } from '../core/play.ts';
import type { Playbill, Scenario } from '../core/scenario.ts';
import type { Decision, Trace } from '../core/trace.ts';
import type { Run } from '../ink/run.ts';
import {
  type Engine,
  loadEngine,
  loadOpening,
  loadScenario,
  type ShelvedStory,
  type StoryShelf,
  storyOnShelf,
} from './story-shelf.ts';

/** Why a play could not be opened; the page has words for each. */
export type PlayFailure =
  | { kind: 'unknown-scenario'; id: string }
  | { kind: 'not-loaded'; id: string; detail: string }
  /** The choices belong to another version of the scenario: they can be shown, not continued. */
  | { kind: 'other-shape'; play: Play }
  | { kind: 'damaged'; detail: string }
  /** The story itself breaks after the choice that was taken, or never comes to another. */
  | { kind: 'stuck'; detail: string };

/** A new play by its seed, or a saved one. */
type Start = { locale: Locale; seed: number } | { locale: Locale; play: Play };

export interface PlayState {
  phase: 'idle' | 'loading' | 'playing' | 'failed';
  failure?: PlayFailure;
  /** There as soon as there is anything to read. */
  playbill?: Playbill;
  /** The same with its story; a little later where the opening could be shown first. */
  scenario?: Scenario;
  trace?: Trace;
  /** All moments of the trace, in reading order. */
  moments: readonly Moment[];
  /** Index of the moment that is being read. */
  at: number;
  /** The decision that can be answered now: reading has come to it. */
  decision?: Decision;
  /** Ink index of an option that was taken while its story is still being fetched. */
  awaited?: number;

  /** Opens a new play (a seed), or continues a saved one from its last choice. Resolves when it can be read, or has failed. */
  open(id: string, start: Start): Promise<void>;
  /** Fetches the story behind an opening that is being read: to be called once its choice is on the screen, at the latest. */
  prepare(): void;
  /** Goes on reading: the next line, the end of a scene, the end. Does nothing where a choice waits. */
  advance(): void;
  /**
   * Takes an option by its Ink index. Ignored unless that option is open and reading has come to it. Where the story has not
   * come yet, it is taken as soon as it has.
   */
  choose(index: number): void;
  /** Takes the last choice back. */
  undo(): void;
  /** Stands again before decision `number`, with everything after it gone. */
  forkAt(number: number): void;
  /**
   * Same place, other words. A scenario that lacks the locale stays as it is. `along` is called in the moment of the change,
   * whether the play could follow or not, and not at all where another language has been asked for since.
   */
  switchLocale(locale: Locale, along?: () => void): Promise<void>;
  close(): void;
}

export type PlayStore = StoreApi<PlayState>;

const NOTHING_OPEN = {
  failure: undefined,
  playbill: undefined,
  scenario: undefined,
  trace: undefined,
  moments: [],
  at: 0,
  decision: undefined,
  awaited: undefined,
};

export function createPlayStore(shelf: StoryShelf): PlayStore {
  return createStore((set, get) => {
    let engine: Engine | undefined;
    let run: Run | undefined;
    // Only the newest request may write: a slow load must not overwrite what was opened after it.
    let request = 0;
    let switches = 0;
    /** Fetches the story of what is being opened and opens its run. */
    let bring: () => Promise<void> = async () => {};
    /** The attempt to do so that is under way or has succeeded. */
    let coming: Promise<void> | undefined;

    const prepare = (): Promise<void> => {
      const mine = request;
      coming ??= bring().catch((error) => {
        if (mine === request) coming = undefined;
        throw error;
      });
      return coming;
    };
    /** Ahead of need: what fails here is tried again when it is needed. */
    const prepareAhead = () => void prepare().catch(() => undefined);
    const show = (playbill: Playbill, trace: Trace, at: number) => {
      const all = moments(trace);
      set({ phase: 'playing', failure: undefined, playbill, trace, moments: all, at, decision: decisionAt(all, at) });
    };
    const fail = (failure: PlayFailure) => set({ phase: 'failed', failure, decision: undefined, awaited: undefined });
    const begin = (scenario: Scenario, play: Play) => {
      run = engine?.openRun(scenario, play);
      if (!run) return;
      set({ scenario });
      const trace = run.trace();
      show(scenario, trace, firstOfTurn(moments(trace), trace.turns.length - 1));
    };
    const showOpening = async (story: ShelvedStory, locale: Locale, seed: number, mine: number) => {
      const opening = await loadOpening(story, locale);
      if (!opening || mine !== request) return;
      const trace = openingTrace(opening, seed);
      show(opening.playbill, trace, firstOfTurn(moments(trace), 0));
    };
    const openStory = async (story: ShelvedStory, start: Start, mine: number) => {
      const [loaded, scenario] = await Promise.all([loadEngine(), loadScenario(story, start.locale)]);
      if (mine !== request) return;
      engine = loaded;
      const { shape, locale } = scenario;
      const fresh = { scenario: story.card.id, shape, locale, choices: [] };
      const play: Play = 'play' in start ? start.play : { ...fresh, seed: start.seed };
      if (play.shape !== shape) return fail({ kind: 'other-shape', play });
      try {
        // What is being read already stays where it is: the story begins with the same words.
        if (get().trace) {
          run = engine.openRun(scenario, play);
          set({ scenario });
        } else begin(scenario, play);
      } catch (error) {
        fail({ kind: 'damaged', detail: messageOf(error) });
      }
    };
    /** What is being played, in another language; undefined where there is nothing to change. */
    const inLocale = async (locale: Locale): Promise<Scenario | undefined> => {
      if (get().phase !== 'playing') return undefined;
      await prepare();
      const { scenario } = get();
      const story = scenario && storyOnShelf(shelf, scenario.manifest.id);
      return story?.load[locale] && scenario?.locale !== locale ? loadScenario(story, locale) : undefined;
    };
    const take = (index: number) => {
      const { scenario } = get();
      if (!run || !scenario) return;
      let trace: Trace;
      try {
        trace = run.choose(index);
      } catch (error) {
        return fail({ kind: 'stuck', detail: messageOf(error) });
      }
      const all = moments(trace);
      const said = all.findLastIndex((moment) => moment.kind === 'said');
      show(scenario, trace, nextStop(all, said));
    };
    /** A choice that was taken before its story had come. */
    const takeOnceThere = async (index: number) => {
      const mine = request;
      set({ awaited: index });
      try {
        await prepare();
      } catch (error) {
        if (mine === request)
          fail({ kind: 'not-loaded', id: get().playbill?.manifest.id ?? '', detail: messageOf(error) });
      }
      if (mine !== request || !run) return;
      set({ awaited: undefined });
      take(index);
    };

    return {
      phase: 'idle',
      moments: [],
      at: 0,

      async open(id, start) {
        const mine = ++request;
        run = undefined;
        coming = undefined;
        const story = storyOnShelf(shelf, id);
        if (!story) return fail({ kind: 'unknown-scenario', id });
        set({ ...NOTHING_OPEN, phase: 'loading' });
        bring = () => openStory(story, start, mine);
        try {
          if ('seed' in start) await showOpening(story, start.locale, start.seed, mine);
          if (mine === request && get().phase === 'loading') await prepare();
        } catch (error) {
          if (mine === request) fail({ kind: 'not-loaded', id, detail: messageOf(error) });
        }
      },

      advance() {
        const { moments: all, at, phase } = get();
        if (phase !== 'playing') return;
        const next = nextStop(all, at);
        if (next !== at) set({ at: next, decision: decisionAt(all, next) });
      },

      prepare: prepareAhead,

      choose(index) {
        const { decision, awaited } = get();
        if (awaited !== undefined || !decision?.options.some((option) => option.index === index)) return;
        if (run) take(index);
        else void takeOnceThere(index);
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

      async switchLocale(locale, along = () => undefined) {
        const mine = ++switches;
        const other = await inLocale(locale).catch(() => undefined);
        if (mine !== switches) return;
        along();
        const { scenario, trace, at } = get();
        if (!engine || !trace || !other || scenario?.manifest.id !== other.manifest.id) return;
        run = engine.openRun(other, { ...trace.play, locale });
        set({ scenario: other });
        show(other, run.trace(), at);
      },

      close() {
        request++;
        run = undefined;
        set({ ...NOTHING_OPEN, phase: 'idle' });
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
