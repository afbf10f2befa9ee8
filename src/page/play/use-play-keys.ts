// Keys and taps of the play, wherever focus is: digits choose, Enter and Space go on, Esc opens the menu, a tap on the scenery goes on.
import { useEffect, useRef } from 'preact/hooks';

export interface PlayKeys {
  goOn?: () => void;
  /** `number` counts from 1 in the shown order; `time` is the event's own time stamp. */
  choose?: (number: number, time: number) => void;
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
      if (event.key === 'Escape') return openMenu();
      if (/^[1-9]$/.test(event.key) && !isField(event.target)) return choose?.(Number(event.key), event.timeStamp);
      if ((event.key !== 'Enter' && event.key !== ' ') || isPressable(event.target) || !goOn) return;
      event.preventDefault();
      goOn();
    };
    const tap = (event: MouseEvent) => {
      // Whoever marks text with the pointer wants to keep it, not to go on.
      if (isPressable(event.target) || dialogIsOpen() || getSelection()?.isCollapsed === false) return;
      now.current.goOn?.();
    };
    addEventListener('keydown', press);
    addEventListener('click', tap);
    return () => {
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
