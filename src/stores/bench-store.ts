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
  /** Why what was opened last was refused; what lay on the bench before still does. */
  refused?: { why: Refusal; file: string };
  /** The last check was stopped. */
  stopped: boolean;
  checked?: OwnChecked;
  /** Whether it was kept, and for how long. */
  kept?: 'device' | 'page';

  open(opened: Opened | Promise<Opened>): Promise<void>;
  openTemplate(): Promise<void>;
  edit(name: FileName, text: string): void;
  /** Checks the texts as they are now. */
  check(): Promise<void>;
  stop(): void;
  /** Keeps what was checked and found sound. Resolves to its id. */
  keep(now: number): Promise<string | undefined>;
}

export type BenchStore = StoreApi<BenchState>;

export function createBenchStore(own: OwnStore): BenchStore {
  return createStore((set, get) => {
    let underWay: CheckUnderWay | undefined;
    // Only what was asked for last may answer.
    let request = 0;

    const groundOf = async () => (await own.getState().shelf()).ground();

    const open = async (coming: Opened | Promise<Opened>) => {
      const mine = ++request;
      underWay?.stop();
      set({ phase: 'reading', states: 0, refused: undefined, stopped: false, kept: undefined });
      const refuse = (why: Refusal, file = '') => set({ phase: 'lying', refused: { why, file } });
      let opened: Opened;
      try {
        opened = await coming;
      } catch (error) {
        if (mine !== request) return;
        return error instanceof BadUpload ? refuse(error.trouble, error.file) : refuse('damaged-zip');
      }
      const ground = await groundOf().catch(() => undefined);
      if (mine !== request) return;
      if (!ground) return refuse('failed');
      underWay = startCheck(opened, ground.shared, {
        files: (files) => {
          if (mine === request) set({ phase: 'checking', files, edited: false, checked: undefined });
        },
        progress: (states) => mine === request && set({ states }),
      });
      const result = await underWay.done;
      if (mine !== request) return;
      if ('refused' in result) refuse(result.refused, result.file);
      else set({ phase: 'lying', ...('checked' in result ? { checked: result.checked } : { stopped: true }) });
    };

    return {
      phase: 'lying',
      files: {},
      edited: false,
      states: 0,
      stopped: false,
      open,
      async openTemplate() {
        await open(groundOf().then(({ template }) => ({ files: template })));
      },
      edit(name, text) {
        set(({ files }) => ({ files: { ...files, [name]: text }, edited: true, kept: undefined }));
      },
      check: () => open({ files: get().files }),
      stop() {
        request++;
        underWay?.stop();
        set({ phase: 'lying', stopped: true });
      },
      async keep(now) {
        const { files, checked, edited } = get();
        if (!checked?.built || edited) return undefined;
        const stays = await (await own.getState().shelf()).keep(files, checked.built, now);
        set({ kept: stays ? 'device' : 'page' });
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
