// Fetches the typefaces late: never before the first choice of a play can be pressed, or before the library has been drawn.
import type { Stores } from '../stores/stores.ts';
import { readAddress } from './address.ts';
import { whenIdle } from './idle.ts';

export function fetchFontsLate({ play }: Stores): void {
  const fetchNow = () => {
    stop();
    // Without them the page is complete in the reader's own letters.
    void import('./styles/fonts.css').catch(() => undefined);
  };
  const stop = play.subscribe(({ decision, scenario }) => decision && scenario && whenIdle(fetchNow));
  if (readAddress(location.hash).screen === 'play') return;
  if (document.readyState === 'complete') fetchNow();
  else addEventListener('load', fetchNow, { once: true });
}
