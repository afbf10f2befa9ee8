// Mounts the page: everything a person reads or presses. The stage behind it is scenery and not its business.
import { render } from 'preact';
import type { Stores } from '../stores/stores.ts';
import { App } from './app.tsx';
import { fetchFontsLate } from './fetch-fonts.ts';
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

export function mountPage(root: HTMLElement, stores: Stores): void {
  root.replaceChildren();
  render(<App stores={stores} />, root);
  fetchFontsLate(stores);
}
