// A browser for the ear: remembers what was fetched and what sounds, how loud. Nothing loads before `arrive`.
import type { HowlLike, HowlRequest } from '../../src/audio/howl.ts';
import type { Surroundings } from '../../src/audio/surroundings.ts';
import { MAP } from './story-for-the-ear.ts';

interface Voice {
  file: string;
  range: string;
  volume: number;
}

export class FakeBrowser implements Surroundings {
  folder = './assets/sound/';
  touched = true;
  inView = true;
  map: unknown = MAP;
  requests: string[] = [];
  /** What sounds now. */
  voices = new Map<number, Voice>();
  /** Single sounds that were struck, in order. */
  struck: string[] = [];
  fades: { file: string; to: number; milliseconds: number }[] = [];
  unloaded: string[] = [];
  private listeners = new Set<() => void>();
  private pending: (() => void)[] = [];
  private reports = new Map<number, () => void>();
  private last = 1000;

  isTouched = () => this.touched;
  isPlayInView = () => this.inView;

  fetchMap = async () => {
    this.requests.push('sprite.json');
    if (this.map instanceof Error) throw this.map;
    return this.map;
  };

  listen = (changed: () => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Something around the page changed. */
  change(over: Partial<Pick<FakeBrowser, 'touched' | 'inView'>>): void {
    Object.assign(this, over);
    for (const listener of this.listeners) listener();
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  /** All files asked for so far come in. */
  arrive(): void {
    for (const come of this.pending.splice(0)) come();
  }

  /** All fades come to their end. */
  settle(): void {
    for (const report of [...this.reports.values()]) report();
    this.reports.clear();
  }

  /** Looped files that can be heard, with their volume. */
  heard(): Record<string, number> {
    const loud = [...this.voices.values()].filter((voice) => voice.range === 'loop' && voice.volume > 0);
    return Object.fromEntries(loud.map((voice) => [voice.file, Math.round(voice.volume * 1000) / 1000]));
  }

  makeHowl = ({ src, onload, onfade, onerror }: HowlRequest): HowlLike => {
    const file = (src[0] as string).slice(this.folder.length).replace('.webm', '');
    const broken = file.startsWith('broken');
    let state = 'loading';
    this.requests.push(src[0] as string);
    this.pending.push(() => {
      state = broken ? 'unloaded' : 'loaded';
      if (broken) onerror();
      else onload();
    });
    const browser = this;
    return {
      play(range) {
        const id = ++browser.last;
        browser.voices.set(id, { file, range, volume: 0 });
        if (range !== 'loop') browser.struck.push(range);
        return id;
      },
      volume(first: number, id?: number) {
        const voice = browser.voices.get(id ?? first);
        if (voice && id !== undefined) {
          voice.volume = first;
          browser.reports.delete(id);
        }
        return voice?.volume ?? 0;
      },
      fade(_from, to, milliseconds, id) {
        browser.fades.push({ file, to, milliseconds });
        // As howler does: a fade that is broken off by another reports its end all the same.
        const broken = browser.reports.has(id);
        browser.reports.set(id, () => {
          const voice = browser.voices.get(id);
          if (voice) voice.volume = to;
          onfade(id);
        });
        if (broken) onfade(id);
      },
      stop(id) {
        for (const [one, voice] of browser.voices) {
          if (voice.file !== file || (id !== undefined && one !== id)) continue;
          browser.voices.delete(one);
          browser.reports.delete(one);
        }
      },
      state: () => state,
      unload() {
        browser.unloaded.push(file);
      },
    };
  };
}
