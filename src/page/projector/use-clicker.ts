// Keys and presenter clickers at the projector's window: they command nothing here, a desk in the same browser is told of them.
import { useEffect } from 'preact/hooks';
import { deskChannel, type ProjectorPress } from '../room/desk-channel.ts';

const PRESSES: Readonly<Record<string, ProjectorPress['press']>> = {
  ' ': 'next',
  Enter: 'next',
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
};

export function useClicker(code: string, toggleFull: () => void): void {
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(deskChannel(code));
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.key === 'f' || event.key === 'F') toggleFull();
      const press = PRESSES[event.key];
      // A button under the focus keeps its own keys.
      const isOwn = event.target instanceof Element && event.target.closest('a, button') !== null;
      if (!press || (isOwn && (event.key === ' ' || event.key === 'Enter'))) return;
      event.preventDefault();
      channel.postMessage({ press } satisfies ProjectorPress);
    };
    addEventListener('keydown', pressed);
    return () => {
      removeEventListener('keydown', pressed);
      channel.close();
    };
  }, [code, toggleFull]);
}
