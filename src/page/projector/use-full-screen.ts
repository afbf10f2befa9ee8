// Full screen, where the browser has it.
import { useCallback, useEffect, useState } from 'preact/hooks';

export interface FullScreen {
  able: boolean;
  isFull: boolean;
  toggle(): void;
}

export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    // A browser that declines leaves the window as it is, which does no harm.
    done?.catch(() => undefined);
  }, []);
  return { able: document.fullscreenEnabled === true, isFull, toggle };
}
