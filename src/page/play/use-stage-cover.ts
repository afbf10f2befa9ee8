// Says how much of the stage the words cover, so that it and what stands in its place keep faces in sight: --stage-covered on the page, 0 to 1.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `panel`: what lies over the stage from below. */
export function useStageCover(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stage = document.getElementById('stage');
    const cover = panel.current;
    if (!stage || !cover) return;
    const measure = () => {
      const { bottom, height, left, right } = stage.getBoundingClientRect();
      const words = cover.getBoundingClientRect();
      // The meters may stand on top of the panel; what only a screen reader finds is a point in size.
      const tops = [cover, ...cover.children].map((part) => part.getBoundingClientRect());
      const top = Math.min(...tops.filter((part) => part.height > 2).map((part) => part.top));
      // On a phone on its side the words stand beside the stage.
      const beside = words.left >= right - 1 || words.right <= left + 1;
      const part = beside || height === 0 ? 0 : (bottom - top) / height;
      document.documentElement.style.setProperty('--stage-covered', Math.min(Math.max(part, 0), 1).toFixed(3));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(cover);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [panel]);
}
