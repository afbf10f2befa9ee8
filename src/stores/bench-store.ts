// The bench: the files of an own scenario that is being opened, checked and mended. Nothing is kept before its writer says so.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileName, ScenarioFiles } from '../core/own-scenario.ts';
import { BadUpload } from '../ink/bad-upload.ts';
import type { OwnChecked } from '../ink/own-check.ts';
import type { Opened } from '../ink/own-messages.ts';
import type { OwnStore } from './own-store.ts';
import { type CheckUnderWay, type Refusal, startCheck } from './start-check.ts';

export interface BenchState {
  /** `lying`: something may be on it and nothing is being done with it. */
  phase: 'lying' | 'reading' | 'checking';
  files: ScenarioFiles;
  /** The texts are not those that were checked last. */
  edited: boolean;
  /** States met so far. */
  states: number;
  /** Why what was opened last was refused, and whether what lay on the bench before still does. */
  refused?: { why: Refusal; file: string; untouched: boolean };
  /** The texts hold changes that are neither kept nor taken away. */
  unsaved: boolean;
  /** What was opened over such changes: it waits for a word. */
  waiting?: Opening;
  /** The last check was stopped. */
  stopped: boolean;
  checked?: OwnChecked;
  /** Whether it was kept, and for how long. */
  kept?: 'device' | 'page';

  open(opened: Opening): Promise<void>;
  openTemplate(): Promise<void>;
  /** Opens what waits, whatever is lost by it; or lets it go. */
  openWaiting(): Promise<void>;
  dismissWaiting(): void;
  edit(name: FileName, text: string): void;
  /** Says that the texts were taken away as a file. */
  taken(): void;
  /** Checks the texts as they are now. */
  check(): Promise<void>;
  stop(): void;
  /** Keeps what was checked and found sound. Resolves to its id. */
  keep(now: number): Promise<string | undefined>;
}

export type BenchStore = StoreApi<BenchState>;

type Opening = Opened | Promise<Opened>;

export function createBenchStore(own: OwnStore): BenchStore {
  return createStore((set, get) => {
    let underWay: CheckUnderWay | undefined;
    // Only what was asked for last may answer.
    let request = 0;

    const groundOf = async () => (await own.getState().shelf()).ground();

    /** `fresh`: it takes the place of what lies here. */
    const read = async (coming: Opening, fresh: boolean) => {
      const mine = ++request;
      underWay?.stop();
      set({ phase: 'reading', states: 0, refused: undefined, waiting: undefined, stopped: false, kept: undefined });
      if (!fresh) set({ edited: false, checked: undefined });
      let untouched = fresh;
      const refuse = (why: Refusal, file = '') => set({ phase: 'lying', refused: { why, file, untouched } });
      let opened: Opened;
      try {
        opened = await coming;
      } catch (error) {
        if (mine !== request) return;
        return error instanceof BadUpload ? refuse(error.trouble, error.file) : refuse('unreadable');
      }
      const ground = await groundOf().catch(() => undefined);
      if (mine !== request) return;
      if (!ground) return refuse('failed');
      underWay = startCheck(opened, ground.shared, {
        files: (files) => {
          if (mine !== request) return;
          untouched = false;
          // Whoever goes on writing while it is checked keeps what they wrote.
          if (fresh) set({ files, edited: false, unsaved: false, checked: undefined });
          set({ phase: 'checking' });
        },
        progress: (states) => mine === request && set({ states }),
      });
      const result = await underWay.done;
      if (mine !== request) return;
      if ('refused' in result) refuse(result.refused, result.file);
      else set({ phase: 'lying', ...('checked' in result ? { checked: result.checked } : { stopped: true }) });
    };

    const open = async (coming: Opening) => {
      if (!get().unsaved) return read(coming, true);
      // Where it waits and is let go, nobody else hears of it.
      Promise.resolve(coming).catch(() => undefined);
      set({ waiting: coming });
    };

    return {
      phase: 'lying',
      files: {},
      edited: false,
      unsaved: false,
      states: 0,
      stopped: false,
      open,
      async openWaiting() {
        const { waiting } = get();
        if (waiting) await read(waiting, true);
      },
      dismissWaiting() {
        set({ waiting: undefined });
      },
      async openTemplate() {
        await open(groundOf().then(({ template }) => ({ files: template })));
      },
      edit(name, text) {
        set(({ files }) => ({ files: { ...files, [name]: text }, edited: true, unsaved: true, kept: undefined }));
      },
      taken() {
        set({ unsaved: false });
      },
      check: () => read({ files: get().files }, false),
      stop() {
        request++;
        underWay?.stop();
        set({ phase: 'lying', stopped: true });
      },
      async keep(now) {
        const { files, checked, edited } = get();
        if (!checked?.built || edited) return undefined;
        const stays = await (await own.getState().shelf()).keep(files, checked.built, now);
        // They may have been changed meanwhile.
        if (get().files === files) set({ kept: stays ? 'device' : 'page', unsaved: get().unsaved && !stays });
        return checked.built.card.id;
      },
    };
  });
}

const benches = new WeakMap<OwnStore, BenchStore>();

/** The one bench of a page: what lies on it stays there while its reader looks at something else. */
export function benchOf(own: OwnStore): BenchStore {
  const bench = benches.get(own) ?? createBenchStore(own);
  benches.set(own, bench);
  return bench;
}
