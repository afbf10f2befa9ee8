// A pointer that lies still is taken off the screen: nobody in the hall should wonder what it points at.
import { useEffect } from 'preact/hooks';

/** How long it must lie still, in milliseconds. */
const STILL = 3000;

/** Sets data-pointer on <html>, where CSS finds it: `still` or `moved`. */
export function useQuietPointer(): void {
  useEffect(() => {
    const root = document.documentElement;
    let later: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      root.dataset.pointer = 'moved';
      clearTimeout(later);
      later = setTimeout(() => {
        root.dataset.pointer = 'still';
      }, STILL);
    };
    moved();
    addEventListener('pointermove', moved);
    return () => {
      removeEventListener('pointermove', moved);
      clearTimeout(later);
      delete root.dataset.pointer;
    };
  }, []);
}
