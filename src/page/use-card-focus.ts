// A card that takes the place of the dialogue begins at its heading: focus goes there, so that it is read and keys go on from it.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useCardFocus<Kind extends HTMLElement>() {
  const heading = useRef<Kind>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.panel')?.scrollIntoView({ block: 'start' });
  }, []);
  return heading;
}
