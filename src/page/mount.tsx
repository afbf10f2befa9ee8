// Mounts the page: everything a person reads or presses. The stage behind it is scenery and not its business.
import { render } from 'preact';
import type { PlayStore } from '../stores/play-store.ts';
import type { Stores } from '../stores/stores.ts';
import { fetchWords } from '../words/words-of.ts';
import { readAddress } from './address.ts';
import { App } from './app.tsx';
import { fetchFontsLate } from './fetch-fonts.ts';
import { CardResult } from './library/scenario-card.tsx';
import type { OpenDevice } from './page-context.ts';
import { enterKnown } from './play-door.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/library.css';
import './styles/play.css';
import './styles/dialogue.css';
import './styles/play-wide.css';
import './styles/hover.css';
import './styles/motion.css';
import './styles/forced-colors.css';

/** Draws once, with what the address asks for: until then the page's first words stand. The library must have been read. */
export async function mountPage(root: HTMLElement, stores: Stores, openDevice: OpenDevice): Promise<void> {
  // In the first language, if need be, rather than not at all.
  const words = fetchWords(stores.settings.getState().locale).catch(() => undefined);
  const address = readAddress(location.hash);
  if (address.screen === 'play' && address.written === undefined) {
    void enterKnown(stores, address.id);
    await whenOpened(stores.play);
  }
  // With the first drawing, since those who have played come for what they have played.
  const played = address.screen === 'library' && stores.library.getState().saved.some((one) => one.finished);
  await Promise.all([words, played && CardResult.fetchAhead()]);
  root.replaceChildren();
  render(<App stores={stores} openDevice={openDevice} />, root);
  fetchFontsLate(stores);
}

/** Resolves when there is something to read, or to say why there is not. */
function whenOpened(play: PlayStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (play.getState().phase === 'loading') return;
      stop();
      resolve();
    };
    const stop = play.subscribe(look);
    look();
  });
}
