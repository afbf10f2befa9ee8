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

export interface SizeListener {
  /** The canvas has a new size. */
  resized(): void;
  /** The page covers more or less of it than before. */
  covered(): void;
}

/** Tells the listener of all changes, and of the first size. */
export function followSize(parent: HTMLElement, game: Game, listener: SizeListener): ViewSize {
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
    listener.resized();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(parent);
  measure();
  let cover = coveredPart(parent);
  const styled = new MutationObserver(() => {
    const now = coveredPart(parent);
    if (now === cover) return;
    cover = now;
    listener.covered();
  });
  styled.observe(parent, { attributeFilter: ['style'] });
  return {
    view: () => ({ ...size, covered: coveredPart(parent) }),
    visible: () => size.width > 0 && size.height > 0,
    stop() {
      observer.disconnect();
      styled.disconnect();
    },
  };
}

/**
 * The page's `--stage-covered`, in steps of a tenth so that the camera does not follow every line of text; at most 0.8, since
 * a stage covered further than that has nowhere to put a face.
 */
function coveredPart(parent: HTMLElement): number {
  const given = Number.parseFloat(getComputedStyle(parent).getPropertyValue('--stage-covered'));
  return Number.isFinite(given) ? Math.min(Math.max(Math.ceil(given * 10 - 0.2) / 10, 0), 0.8) : 0;
}
