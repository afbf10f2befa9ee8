import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMixer } from '../../src/audio/mixer.ts';
import { FakeBrowser } from './fake-browser.ts';
import { MAP } from './story-for-the-ear.ts';

const FULL = { effects: 1, ambience: 1, music: 1 };
const bed = (id: string) => ({ music: { [id]: 1 }, ambience: {} });

function opened() {
  const browser = new FakeBrowser();
  return { browser, mixer: openMixer(MAP, browser, () => {}) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('single sounds', () => {
  it('of one step come one after another', () => {
    const { browser, mixer } = opened();
    browser.arrive();
    mixer.strike(['select', 'paper', 'queue-bell'], FULL);
    expect(browser.struck).toEqual(['select']);
    vi.advanceTimersByTime(350);
    expect(browser.struck).toEqual(['select', 'paper']);
    vi.advanceTimersByTime(350);
    expect(browser.struck).toEqual(['select', 'paper', 'queue-bell']);
  });

  it('have the volume of effects', () => {
    const { browser, mixer } = opened();
    browser.arrive();
    mixer.strike(['tap'], { ...FULL, effects: 0.4 });
    expect([...browser.voices.values()]).toEqual([{ file: 'sprite', range: 'tap', volume: 0.4 }]);
  });

  it('that came too early, are muted or unknown are left out', () => {
    const { browser, mixer } = opened();
    mixer.strike(['tap'], FULL);
    browser.arrive();
    mixer.strike(['tap'], { ...FULL, effects: 0 });
    mixer.strike(['rain', 'no-such-sound'], FULL);
    vi.runAllTimers();
    expect(browser.struck).toEqual([]);
  });

  it('that still wait are forgotten when all is hushed', () => {
    const { browser, mixer } = opened();
    browser.arrive();
    mixer.strike(['select', 'paper'], FULL);
    mixer.hush();
    vi.runAllTimers();
    expect(browser.struck).toEqual(['select']);
    expect(browser.voices.size).toBe(0);
  });
});

describe('loops', () => {
  it('cross: one rises while the other falls, and only silence stops it', () => {
    const { browser, mixer } = opened();
    mixer.hold(bed('calm'), FULL);
    browser.arrive();
    browser.settle();
    mixer.hold(bed('tense'), FULL);
    browser.arrive();
    expect(browser.heard()).toEqual({ calm: 1 });
    expect(browser.fades.slice(-2).map(({ file, to }) => [file, to])).toEqual([
      ['calm', 0],
      ['tense', 1],
    ]);
    browser.settle();
    expect(browser.heard()).toEqual({ tense: 1 });
    expect(browser.voices.size).toBe(1);
  });

  it('come back when they are wanted again in the middle of a fade', () => {
    const { browser, mixer } = opened();
    mixer.hold(bed('calm'), FULL);
    browser.arrive();
    browser.settle();
    mixer.hold(bed('tense'), FULL);
    mixer.hold(bed('calm'), FULL);
    browser.arrive();
    browser.settle();
    expect(browser.heard()).toEqual({ calm: 1 });
  });

  it('fade out from the middle of another fade without being cut off', () => {
    const { browser, mixer } = opened();
    mixer.hold(bed('calm'), FULL);
    browser.arrive();
    browser.settle();
    mixer.hold(bed('calm'), { ...FULL, music: 0.5 });
    mixer.hold({ music: {}, ambience: {} }, FULL);
    expect(browser.heard()).toEqual({ calm: 1 });
    browser.settle();
    expect(browser.voices.size).toBe(0);
  });

  it('follow a slider at once, and a change of scene slowly', () => {
    const { browser, mixer } = opened();
    mixer.hold(bed('calm'), FULL);
    browser.arrive();
    browser.settle();
    mixer.hold(bed('calm'), { ...FULL, music: 0.5 });
    expect(browser.fades.at(-1)).toEqual({ file: 'calm', to: 0.5, milliseconds: 120 });
    browser.settle();
    mixer.hold(bed('relief'), FULL);
    expect(browser.fades.at(-1)).toEqual({ file: 'calm', to: 0, milliseconds: 1500 });
  });

  it('that the map does not know are silence', () => {
    const { browser, mixer } = opened();
    mixer.hold(bed('no-such-bed'), FULL);
    browser.arrive();
    expect(browser.requests).toEqual(['./assets/sound/sprite.webm']);
  });
});
