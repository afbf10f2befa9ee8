// The ways into a play: new, saved, written in a link, or simply by its address. What the store then does with it is its own affair.
import type { Play } from '../core/play.ts';
import { DamagedPlay, readPlay } from '../core/written-play.ts';
import type { Stores } from '../stores/stores.ts';
import { storyOnShelf } from '../stores/story-shelf.ts';
import { playAddress } from './address.ts';
import { loadAfresh } from './load-afresh.ts';
import { tabPlay } from './tab-play.ts';
import { goTo } from './use-address.ts';

/** What a store was last asked for: while it loads, its state does not say. */
const asked = new WeakMap<Stores, { id: string; play?: Play }>();

/** A new play with a seed of its own. */
export function openFresh(stores: Stores, id: string): Promise<void> {
  asked.set(stores, { id });
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return stores.play.getState().open(id, { locale: stores.settings.getState().locale, seed: random >>> 1 });
}

export function openSaved(stores: Stores, play: Play): Promise<void> {
  asked.set(stores, { id: play.scenario, play });
  return stores.play.getState().open(play.scenario, { locale: stores.settings.getState().locale, play });
}

/** Once more what was asked for last and could not be fetched. */
export async function openAgain(stores: Stores): Promise<void> {
  const last = asked.get(stores);
  if (!last) return;
  await (last.play ? openSaved(stores, last.play) : openFresh(stores, last.id));
  if (stores.play.getState().failure?.kind === 'not-loaded') await loadAfresh();
}

/** Opens first and goes there afterwards, so that the screen finds the play under way. */
export function startFresh(stores: Stores, id: string): void {
  void openFresh(stores, id);
  goTo(playAddress(id));
}

export function resumeSaved(stores: Stores, play: Play): void {
  void openSaved(stores, play);
  goTo(playAddress(play.scenario));
}

/** Opens a play from its written form. Resolves to false where the string is no play. */
export async function openWritten(stores: Stores, written: string): Promise<boolean> {
  let play: Play;
  try {
    play = readPlay(written);
  } catch (error) {
    if (error instanceof DamagedPlay) return false;
    throw error;
  }
  if (!isUnderWay(stores, play)) await openSaved(stores, play);
  return true;
}

/** By its address alone: what is under way goes on, else what this tab stood in, else the last unfinished play of this device, else a new one. */
export async function enterPlay(stores: Stores, id: string): Promise<void> {
  const { phase } = stores.play.getState();
  if (asked.get(stores)?.id === id && (phase === 'playing' || phase === 'loading')) return;
  const mine = { id };
  asked.set(stores, mine);
  // What was played before must not show through while this one is looked for.
  stores.play.getState().close();
  await stores.library.getState().refresh();
  if (asked.get(stores) === mine) await enterKnown(stores, id);
}

/** The same by what the library knows already. */
export async function enterKnown(stores: Stores, id: string): Promise<void> {
  const shape = storyOnShelf(stores.shelf, id)?.card.shape;
  const kept = stores.library
    .getState()
    .saved.filter((one) => one.play.scenario === id && one.play.shape === shape && !one.damaged);
  const play = tabPlay(kept) ?? kept.find((one) => !one.finished)?.play;
  await (play ? openSaved(stores, play) : openFresh(stores, id));
}

function isUnderWay(stores: Stores, play: Play): boolean {
  const { phase, trace } = stores.play.getState();
  const now = trace?.play;
  return (
    phase === 'playing' &&
    now?.scenario === play.scenario &&
    now.seed === play.seed &&
    now.choices.join() === play.choices.join()
  );
}
