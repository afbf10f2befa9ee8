// Keys of the desk, wherever focus is: space, Enter and a presenter's clicker go on, arrow left and Page Up go back a line. The projector's
// window, in the same browser, passes on what is pressed there.
import { useEffect, useRef } from 'preact/hooks';
import { deskChannel, type ProjectorPress } from '../room/desk-channel.ts';

export interface DeskKeys {
  next(): void;
  back(): void;
}

const NEXT = new Set(['PageDown', 'ArrowRight']);
const BACK = new Set(['PageUp', 'ArrowLeft']);

export function useDeskKeys(code: string, keys: DeskKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isWritten(event.target)) return;
      const isNext = NEXT.has(event.key) || ((event.key === ' ' || event.key === 'Enter') && !isPressed(event.target));
      if (!isNext && !BACK.has(event.key)) return;
      event.preventDefault();
      if (isNext) now.current.next();
      else now.current.back();
    };
    // A button that was pressed by pointer keeps focus, and would take the next space for itself.
    const letGo = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (event.detail > 0 && button && button === document.activeElement) button.blur();
    };
    addEventListener('keydown', press);
    addEventListener('click', letGo);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('click', letGo);
    };
  }, []);
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return undefined;
    const channel = new BroadcastChannel(deskChannel(code));
    channel.onmessage = ({ data }: MessageEvent<ProjectorPress | undefined>) => {
      if (data?.press === 'next') now.current.next();
      else if (data?.press === 'back') now.current.back();
    };
    return () => channel.close();
  }, [code]);
}

/** Fields take their own keys; so do radio buttons, whose arrows choose. */
function isWritten(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}

function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, label') !== null;
}
