// A card that takes the place of the dialogue begins at its heading: focus goes there, so that it is read and keys go on from it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { beginAtTop } from './begin-at-top.ts';

export function useCardFocus<Kind extends HTMLElement>() {
  const heading = useRef<Kind>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    beginAtTop(heading.current?.closest('.panel'));
  }, []);
  return heading;
}
