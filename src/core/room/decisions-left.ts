// How many decisions a room still talks over before it stops: what a facilitator cuts by.
import type { SceneInfo } from '../scenario.ts';
import type { RoomSetup } from './setup.ts';

interface Standing {
  votes: RoomSetup['votes'];
  /** The scene the room is in, and the one that it stops after. */
  scene: string;
  until: string;
  /** Choices so far. */
  taken: number;
  /** The key decision of the present scene is behind the room. */
  keyDone: boolean;
}

/** Of key decisions exactly, one a scene; of all decisions about, by the middling path that the scenes' entries follow. */
export function decisionsLeft({ votes, scene, until, taken, keyDone }: Standing, scenes: readonly SceneInfo[]): number {
  const here = scenes.findIndex(({ id }) => id === scene);
  const last = scenes.findIndex(({ id }) => id === until);
  if (here === -1 || last < here) return 0;
  if (votes === 'key') return last - here + (keyDone ? 0 : 1);
  const lengths = scenes.map(({ entry }, i) => (scenes[i + 1]?.entry.length ?? Number.NaN) - entry.length);
  const known = lengths.filter((length) => !Number.isNaN(length));
  // Where the last scene ends no entry says: it is taken to be as long as the others are.
  const usual = known.length > 0 ? Math.round(known.reduce((sum, one) => sum + one, 0) / known.length) : 1;
  const lengthOf = (i: number) => (Number.isNaN(lengths[i]) ? usual : (lengths[i] ?? usual));
  const inThis = Math.max(0, (scenes[here]?.entry.length ?? 0) + lengthOf(here) - taken);
  let left = inThis;
  for (let i = here + 1; i <= last; i++) left += lengthOf(i);
  return left;
}
