// Lets the stage be seen while a play is on the screen, and only then: nothing else stands before it.
import { useLayoutEffect } from 'preact/hooks';

/** Sets data-play on <html>, where CSS finds it. */
export function useStageShown(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.play = 'on';
    return () => {
      delete root.dataset.play;
    };
  }, []);
}
