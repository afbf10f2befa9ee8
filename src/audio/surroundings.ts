// What sound needs from the browser around it: files, the first press, and whether a play is on the screen at all.
// Given in, so that tests can stand in a browser that is not there.
import { type MakeHowl, makeHowl } from './howl.ts';
import { FOLDER } from './sound-map.ts';

export interface Surroundings {
  /** Address of the folder of sounds, with a slash at its end. */
  folder: string;
  makeHowl: MakeHowl;
  /** The map of sounds as the server sends it, unchecked. */
  fetchMap(): Promise<unknown>;
  /** True once a person has pressed something: before that, browsers refuse to play and complain. */
  isTouched(): boolean;
  /** True while a play can be seen: the tab is in front, and it shows a play rather than the library or the debrief. */
  isPlayInView(): boolean;
  /** Calls back whenever one of the two may have changed. Returns how to end it. */
  listen(changed: () => void): () => void;
}

export function browserSurroundings(): Surroundings {
  const folder = `${import.meta.env.BASE_URL}${FOLDER}`;
  let touched = navigator.userActivation?.hasBeenActive ?? false;
  return {
    folder,
    makeHowl,
    fetchMap: async () => {
      const answer = await fetch(`${folder}sprite.json`);
      if (!answer.ok) throw new Error(`The map of sounds: ${answer.status}`);
      return answer.json();
    },
    isTouched: () => touched,
    isPlayInView: () => !document.hidden && /^#?\/?(play|room)\//.test(location.hash),
    listen(changed) {
      const touch = () => {
        touched = true;
        changed();
      };
      const ending = new AbortController();
      const until = { signal: ending.signal };
      document.addEventListener('visibilitychange', changed, until);
      window.addEventListener('hashchange', changed, until);
      if (!touched) {
        // These two, released, are what browsers take for a press; the very first key or finger is enough.
        document.addEventListener('pointerup', touch, { ...until, once: true });
        document.addEventListener('keyup', touch, { ...until, once: true });
      }
      return () => ending.abort();
    },
  };
}
