// Ties a component to a zustand store: it draws again when the picked part changes.
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What is needed of a store; zustand's own are such. */
export interface Readable<State> {
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/** The picked part of a store's state, now and after every change. `pick` must return the same object for the same state. */
export function useStore<State, Part>(store: Readable<State>, pick: (state: State) => Part): Part {
  const [, draw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const part = pick(store.getState());
  const shown = useRef({ part, pick });
  shown.current = { part, pick };
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(shown.current.pick(store.getState()), shown.current.part)) draw(undefined);
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return part;
}
