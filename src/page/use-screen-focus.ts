// A new screen begins at its heading: focus goes there, and the window's title says where one is.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Give the ref to a heading with tabIndex −1. The first screen after loading leaves focus where the browser put it. */
export function useScreenFocus<Kind extends HTMLElement>(title: string) {
  const heading = useRef<Kind>(null);
  useEffect(() => {
    document.title = title === 'Lakon' ? title : `${title} · Lakon`;
  }, [title]);
  // Before anything can be pressed: focus that came later would be taken from what somebody had gone to meanwhile.
  useLayoutEffect(() => {
    if (moved) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    moved = true;
  }, []);
  return heading;
}

let moved = false;
