// Keeps the canvas as large as its element, at no more than two device pixels a point, and reads how much of it the page covers.
import type { Game } from 'phaser';
import type { View } from './framing.ts';

const MOST_PIXELS = 2;

export interface ViewSize {
  /** Size in canvas pixels and the covered part, read anew. */
  view(): View;
  /** False while the element has no size, because the page hides it. */
  visible(): boolean;
  stop(): void;
}

/** `changed` is called after the canvas has its new size, and once at the start. */
export function followSize(parent: HTMLElement, game: Game, changed: () => void): ViewSize {
  let size = { width: 0, height: 0 };
  const measure = () => {
    const ratio = Math.min(window.devicePixelRatio || 1, MOST_PIXELS);
    const width = Math.round(parent.clientWidth * ratio);
    const height = Math.round(parent.clientHeight * ratio);
    if (width === size.width && height === size.height) return;
    size = { width, height };
    if (width === 0 || height === 0) return;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width, height);
    changed();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(parent);
  measure();
  return {
    view: () => ({ ...size, covered: coveredPart(parent) }),
    visible: () => size.width > 0 && size.height > 0,
    stop: () => observer.disconnect(),
  };
}

/** The page's `--stage-covered`: 0 to 0.8, since a stage covered further than that has nowhere to put a face. */
function coveredPart(parent: HTMLElement): number {
  const given = Number.parseFloat(getComputedStyle(parent).getPropertyValue('--stage-covered'));
  return Number.isFinite(given) ? Math.min(Math.max(given, 0), 0.8) : 0;
}
