// Keys and taps of the play, wherever focus is: digits choose, Enter and Space go on, Esc opens the menu, a tap on the scenery goes on.
import { useEffect, useRef } from 'preact/hooks';
import { watchPresses } from './double-tap.ts';

export interface PlayKeys {
  /** What Enter and Space do, and a tap on the scenery where a line is read. */
  goOn?: () => void;
  /** False at a card that is read with a finger on it: there a tap only reads. */
  tapGoesOn: boolean;
  /** `number` counts from 1 in the shown order. */
  choose?: (number: number) => void;
  openMenu(): void;
}

const PRESSABLE = 'button, a, input, select, textarea, summary, label, dialog';

export function usePlayKeys(keys: PlayKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { goOn, choose, openMenu } = now.current;
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || dialogIsOpen()) return;
      if (event.key === 'Escape') {
        // Or the same press would close the dialog that it opens.
        event.preventDefault();
        return openMenu();
      }
      if (/^[1-9]$/.test(event.key) && !isField(event.target)) return choose?.(Number(event.key));
      if ((event.key !== 'Enter' && event.key !== ' ') || isPressable(event.target) || !goOn) return;
      event.preventDefault();
      goOn();
    };
    const tap = (event: MouseEvent) => {
      // Whoever marks text with the pointer wants to keep it, not to go on.
      if (
        !now.current.tapGoesOn ||
        isPressable(event.target) ||
        dialogIsOpen() ||
        getSelection()?.isCollapsed === false
      )
        return;
      now.current.goOn?.();
    };
    const stopWatching = watchPresses();
    addEventListener('keydown', press);
    addEventListener('click', tap);
    return () => {
      stopWatching();
      removeEventListener('keydown', press);
      removeEventListener('click', tap);
    };
  }, []);
}

function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(PRESSABLE) !== null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
