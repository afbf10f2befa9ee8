// A press that cannot be taken back is asked about once: the focus goes to the way back, and from there to where it came from.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Asking {
  asks: boolean;
  ask(): void;
  leave(): void;
  /** Of the button that asks, and of the one that leaves all as it is. */
  asker: RefObject<HTMLButtonElement | null>;
  keep: RefObject<HTMLButtonElement | null>;
}

export function useAsking(): Asking {
  const [asks, setAsks] = useState(false);
  const before = useRef(asks);
  const asker = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (before.current === asks) return;
    before.current = asks;
    (asks ? keep : asker).current?.focus();
  }, [asks]);
  return { asks, ask: () => setAsks(true), leave: () => setAsks(false), asker, keep };
}
