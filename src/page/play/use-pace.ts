// The pace of reading: what one press of "go on" does now. It completes the line, then lets the options in, then goes on.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { wantsStillness } from '../use-document-look.ts';
import { useStore } from '../use-store.ts';
import type { Reading } from './reading.ts';
import { WORD_TIME, wordsIn } from './typed-text.tsx';

export interface Pace {
  /** The line is shown word by word. */
  typed: boolean;
  /** The line is to be shown whole, whatever its words have come to. */
  whole: boolean;
  /** The options of the open decision are on the screen. */
  optionsShown: boolean;
  goOn(): void;
}

/** Where the coach speaks about the last choice, the next options wait for one press, so that the word is read first. */
export function usePace(reading: Reading | undefined, place: string): Pace {
  const { stores } = usePage();
  const { typewriter, motion, coach } = useStore(stores.settings, (settings) => settings);
  const decision = useStore(stores.play, (play) => play.decision);
  const [completed, setCompleted] = useState('');
  const [opened, setOpened] = useState('');
  const began = useRef(0);
  const text = reading?.moment.kind === 'line' ? reading.moment.line.text : '';
  const typed = typewriter && !wantsStillness(motion);
  const holds = decision !== undefined && coach && reading?.coach !== undefined && opened !== place;

  useLayoutEffect(() => {
    began.current = performance.now();
  }, [place]);

  return {
    typed,
    whole: completed === place,
    optionsShown: decision !== undefined && !holds,
    goOn() {
      const stillTyping = typed && performance.now() < began.current + wordsIn(text).length * WORD_TIME;
      if (stillTyping && completed !== place) setCompleted(place);
      else if (holds) setOpened(place);
      else stores.play.getState().advance();
    },
  };
}
