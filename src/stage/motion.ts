// How much may move: all of it, or only what tells something, when this person or their device asks for less.
import type { SettingsStore } from '../stores/settings-store.ts';

const query = window.matchMedia('(prefers-reduced-motion: reduce)');

/** True when there is to be no breathing, shaking, rain or zoom, and changes are short fades. */
export function isMotionReduced(settings: SettingsStore): boolean {
  return settings.getState().motion === 'reduced' || query.matches;
}

/** Calls back when the device's wish changes; the result ends it. */
export function onMotionChange(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Milliseconds of a movement, shortened when motion is reduced; 0 for what is only there for its liveliness. */
export interface Tempo {
  reduced: boolean;
  fade: number;
  turn: number;
  walk: number;
  lean: number;
  camera: number;
  place: number;
}

const FULL: Tempo = { reduced: false, fade: 180, turn: 200, walk: 620, lean: 320, camera: 620, place: 520 };
const REDUCED: Tempo = { reduced: true, fade: 120, turn: 0, walk: 0, lean: 0, camera: 0, place: 150 };
const STILL: Tempo = { reduced: true, fade: 0, turn: 0, walk: 0, lean: 0, camera: 0, place: 0 };

/** `jump`: nothing moves, everything is simply there. */
export function tempo(reduced: boolean, jump: boolean): Tempo {
  if (jump) return STILL;
  return reduced ? REDUCED : FULL;
}
